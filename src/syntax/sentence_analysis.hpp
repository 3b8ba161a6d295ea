// What the layers before the rules see in a sentence: noun phrases, verb groups and, from them, predicates with their
// arguments. The alternations of a verb (passive, relative clause, nominalisation ...) are undone here, once, for all
// rules: a rule asks for the subject of "visit" and gets it from "X visited Y", "Y was visited by X", "X's visit to Y",
// "X, who visited Y", "X paid a visit to Y" alike.
//
// Why not one regular expression per rule and alternation over a string of units: the work would grow with the number
// of rules times the number of alternations, and each pattern would have to repeat what stands between a verb and its
// arguments. One pass over the sentence costs the same whatever the number of rules.
#pragma once

#include <dateline/event.hpp>

#include "text/tokens.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace dateline::syntax {

/// "No such phrase, verb group, token ...".
inline constexpr std::uint32_t none = 0xFFFFFFFF;

/// A range of tokens of the document, `[first, last)`.
struct TokenRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
  bool empty() const noexcept { return first == last; }
  bool contains(std::uint32_t token) const noexcept { return first <= token && token < last; }

  friend bool operator==(const TokenRange&, const TokenRange&) = default;
};

/// What a token does in its sentence, after noun and verb readings have been told apart.
enum class WordClass : std::uint8_t {
  other,
  determiner,
  possessive,
  pronoun,
  number,
  adjective,
  noun,
  name,
  genitive,
  time,
  adverb,
  negator,
  preposition,
  to,
  coordinator,
  subordinator,
  relative,
  modal,
  be,
  have,
  do_,
  verb_base,
  verb_third,
  verb_past,
  verb_participle,
  verb_gerund,
  comma,
  quote,
  open_bracket,
  close_bracket,
  dash,
  colon,
  stop
};

/// Classes asked for together. Which class comes next cannot be foreseen: this is one branch, however many they are.
class ClassSet {
 public:
  template <typename... Class>
  explicit constexpr ClassSet(Class... classes) noexcept : bits_((bit(classes) | ...)) {}
  constexpr bool holds(WordClass c) const noexcept { return (bits_ >> static_cast<unsigned>(c) & 1u) != 0; }

 private:
  static constexpr std::uint64_t bit(WordClass c) noexcept { return std::uint64_t{1} << static_cast<unsigned>(c); }
  std::uint64_t bits_;
};

/// A form of a main verb.
constexpr bool is_verb(WordClass c) noexcept {
  return c >= WordClass::verb_base && c <= WordClass::verb_gerund;
}
constexpr bool is_auxiliary(WordClass c) noexcept {
  return c >= WordClass::modal && c <= WordClass::do_;
}

constexpr bool is_person(EntityKind kind) noexcept {
  return kind == EntityKind::person;
}
/// Somebody who acts.
constexpr bool is_actor(EntityKind kind) noexcept {
  return kind == EntityKind::person || kind == EntityKind::organisation || kind == EntityKind::country ||
         kind == EntityKind::group;
}
/// What is led and represented by people: a firm, a ministry, a country.
constexpr bool is_body(EntityKind kind) noexcept {
  return kind == EntityKind::organisation || kind == EntityKind::country;
}

/// A proper name, or an adjective or people made from one.
struct NameSpan {
  TokenRange tokens;
  std::uint32_t gazetteer = none;    ///< Entry it is the name of; or none.
  std::uint32_t nationality = none;  ///< "Russian", "Russians": the entry of the country (or people).
  EntityKind kind = EntityKind::other;
  bool adjective = false;  ///< "Russian", "US-led"
  bool titled = false;     ///< An office or honorific stands before it.
};

/// "Russian President Vladimir Putin", "the two-day state visit", "China and Russia" (a coordination of two members).
struct NounPhrase {
  TokenRange tokens;                 ///< Determiner to head; no prepositional phrase, no relative clause.
  TokenRange name;                   ///< The proper name within it, or empty.
  TokenRange office;                 ///< Title before a name or as head: "President", "Foreign Minister"; or empty.
  std::uint32_t head = none;         ///< Token of the head noun (the last word of the name, where there is one).
  std::uint32_t entity = none;       ///< Index in the document's entities, once they are resolved.
  TokenRange told;                   ///< Of "the plane": an earlier phrase, "a Norvik Air plane"; or empty.
  std::uint32_t gazetteer = none;    ///< Entry of the lexicon's gazetteer that `name` is (Lexicon::gazetteer).
  std::uint32_t nationality = none;  ///< Entry of the country an adjective in it names: "Russian", "US".
  EntityKind kind = EntityKind::other;
  std::uint32_t possessor = none;  ///< Phrase of "X's" (or "his") before it.
  std::uint32_t of = none;         ///< Phrase that "of" joins to it: "leaders of France".
  std::uint32_t apposition =
      none;  ///< Phrase set beside it: "Xi Jinping, the Chinese leader,". Both point to each other.
  std::uint32_t coordination = none;  ///< The coordination it is a member of.
  std::uint32_t first_member = none;  ///< Of a coordination: its members are the phrases [first_member, last_member).
  std::uint32_t last_member = none;
  text::WordId lemma = text::unknown_word;  ///< Of the head noun (singular); unknown for names and unlisted nouns.
  std::uint32_t number = 0;                 ///< "46 civilians", "two men"; 0 without.
  std::uint32_t qualified_from = none;  ///< Token before a number that begins to tell how exact it is: "*at least* 46".
  bool pronoun = false;
  bool plural = false;
  bool definite = false;     ///< "the", "this", possessive.
  bool indefinite = false;   ///< "a", "an", "another".
  bool doubtful = false;     ///< A person only as two unlisted words with capitals mostly are.
  bool institution = false;  ///< A place whose people act in its name: "the hospital said".
  bool modifier = false;     ///< Stands inside another phrase, before its head: "the [Trump-Kim] summit".

  bool is_coordination() const noexcept { return first_member != none; }
};

enum class Tense : std::uint8_t { untensed, past, present, future };
enum class Aspect : std::uint8_t { simple, perfect, progressive };
enum class Voice : std::uint8_t { active, passive };
enum class Finiteness : std::uint8_t { finite, infinitive, participle, gerund };

/// "had not been due to visit": one verb with what stands around it.
struct VerbGroup {
  TokenRange tokens;
  std::uint32_t verb = none;  ///< Token of the main verb.
  text::WordId lemma = text::unknown_word;
  text::WordId modal =
      text::unknown_word;         ///< "may", "would", or what governs an infinitive: "plan", "expect", "due", "be".
  Tense tense = Tense::untensed;  ///< So of an infinitive or participle, except "X to visit Y" in headlines: future.
  Aspect aspect = Aspect::simple;
  Voice voice = Voice::active;
  Finiteness finiteness = Finiteness::finite;
  bool negated = false;
  bool gapped = false;            ///< Shares the auxiliary of the one before: "six were killed and dozens *injured*".
  std::uint32_t governor = none;  ///< Verb group that governs this infinitive or gerund ("failed to visit").
};

/// How an argument hangs on its predicate, after the alternations are undone. `modifier` is a name before an event noun
/// whose part the noun does not tell: "the Ukraine talks". `complement` is what "be", "become" or "name" make of
/// somebody.
enum class Relation : std::uint8_t { subject, object, indirect_object, complement, clause, prepositional, modifier };

struct Argument {
  Relation relation = Relation::subject;
  text::WordId preposition = text::unknown_word;  ///< For `prepositional`: "to", "for", "over" ...
  std::uint32_t phrase = none;                    ///< Noun phrase; none for `clause`.
  TokenRange tokens;                              ///< What it covers, with its own prepositional phrases where bounded.
  bool inherited = false;                         ///< From the verb that governs or the clause around, not its own.
};

/// The construction a predicate was read from; its name stands in `EventMention::alternation`.
enum class Alternation : std::uint8_t {
  active,
  passive,
  agentless_passive,
  relative_clause,
  reduced_relative,
  participle,
  purpose_infinitive,
  complement_infinitive,
  nominal_possessive,
  nominal_of,
  nominal_by,
  nominal_between,
  nominal_compound,
  nominal_bare,
  nominal_reference,
  light_verb,
  on_a_visit,
  motion_purpose,
  converse,
  headline,
  coordination
};
/// "nominal-of" ...
std::string_view name(Alternation alternation) noexcept;

/// A verb or an event noun with its arguments.
struct Predicate {
  bool nominal = false;
  TokenRange trigger;  ///< The verb or the noun itself.
  text::WordId lemma = text::unknown_word;
  text::WordId particle = text::unknown_word;  ///< "step down", "take off", "blow up".
  std::uint32_t verb_group =
      none;                     ///< Its own; for a noun, the verb that governs it ("paid a visit", "began his trip").
  std::uint32_t phrase = none;  ///< For a noun: its noun phrase.
  std::uint32_t clause = 0;     ///< Which clause of the sentence it stands in.
  Alternation alternation = Alternation::active;
  std::uint32_t first_argument = 0;  ///< In `SentenceAnalysis::arguments`, `[first_argument, last_argument)`.
  std::uint32_t last_argument = 0;
};

/// A stretch with one finite verb; the unit within which times, cues and arguments are sought first.
struct Clause {
  TokenRange tokens;
  std::uint32_t parent = none;
  text::WordId introduced_by = text::unknown_word;  ///< "if", "after", "that", "who" ...
  bool relative = false;
  bool complement = false;              ///< "that he left", "of leaving": may hang on what stands before it.
  bool quoted = false;                  ///< Most of it stands in quotation marks.
  std::uint32_t speaker = none;         ///< Phrase of who says it: "..., officials said"; of this clause or one around.
  std::uint32_t reporting_verb = none;  ///< The verb group that says so ("deny", "say", "warn").
};

/// A unit of the sentence as the clause level sees it: whole phrases with what "of", commas and "and" join to them.
struct Chunk {
  WordClass kind = WordClass::other;  ///< `noun` for phrases, `verb_base` for verb groups, else the class of its token.
  TokenRange tokens;
  std::uint32_t index = none;              ///< Phrase or verb group.
  text::WordId word = text::unknown_word;  ///< Of a function word: "to", "according to", "if".
  std::uint32_t clause = 0;

  bool is_phrase() const noexcept { return kind == WordClass::noun; }
  bool is_verb() const noexcept { return kind == WordClass::verb_base; }
};

/// Where a verb group's arguments stand: chunks for what it has itself, phrases for what it takes from elsewhere.
struct VerbFrame {
  std::uint32_t chunk = none;
  std::uint32_t subject = none;       ///< Phrase of the grammatical subject, before a passive is undone.
  std::uint32_t object = none;        ///< Chunk behind the verb.
  std::uint32_t second = none;        ///< Chunk of a second phrase: "gave X [a grant]", "named X [president]".
  std::uint32_t adjuncts = none;      ///< First chunk behind the objects, where prepositional phrases are sought ...
  std::uint32_t adjuncts_end = none;  ///< ... and the chunk where that ends.
  TokenRange clause;                  ///< Clause it has as its object.
  text::WordId particle = text::unknown_word;
  Alternation alternation = Alternation::active;
  bool subject_inherited = false;
  std::uint32_t antecedent = none;
  std::uint32_t owner = none;  ///< Of the subject of a relative clause: "[Weiss], whose firm sank".
};

/// How a sentence is written: as prose; as a title; as an entry of a list of dates ("3 May - Weiss arrested").
enum class Manner : std::uint8_t { prose, headline, entry };

/// Buffers of one sentence; `clear` keeps their memory for the next.
struct SentenceAnalysis {
  TokenRange tokens;
  bool entry = false;     ///< Of a list of dates: auxiliaries may be left out.
  bool headline = false;  ///< Handed in, or Title Case: present tense tells of the past, "to" of the future.
  bool brackets = false;  ///< Some token is one.
  bool hyphens = false;   ///< Some token is one.
  // One for each token of the sentence; what lies behind them is left from longer ones.
  std::vector<std::uint64_t>
      listed;  ///< Traits of each token in the lexicon, side by side: they are asked for again and again.
  std::vector<std::uint64_t> traits;  ///< The same, but for an unlisted word what its ending tells.
  std::vector<WordClass> classes;
  std::vector<std::uint32_t> name_starts;  ///< Tokens at which a name can start, ascending.
  std::vector<std::uint32_t> quotes;       ///< Tokens that are quotation marks, ascending.
  std::vector<std::uint32_t> left_out;     ///< Signs that stand in no chunk, ascending: marks around a name.
  std::vector<NameSpan> names;             ///< Ascending.
  std::vector<NounPhrase> phrases;
  std::vector<VerbGroup> verbs;
  std::vector<Chunk> chunks;    ///< Ascending, without overlap.
  std::vector<Clause> clauses;  ///< In the order in which they start; every token lies in the innermost that holds it.
  std::vector<VerbFrame> frames;  ///< One for each of `verbs`.
  std::vector<Argument> arguments;
  std::vector<Predicate> predicates;  ///< In the order of their triggers.

  SentenceAnalysis();

  /// Empties all for another sentence.
  void start(TokenRange sentence, Manner manner);
  /// `stop` outside the sentence, so that looking around needs no bounds.
  WordClass word_class(std::uint32_t token) const noexcept {
    const std::uint32_t place = token - tokens.first;  // far beyond the last for a token before the first
    return place < tokens.last - tokens.first ? classes[place] : WordClass::stop;
  }
  /// The same without a look at the bounds. \pre the sentence holds the token.
  WordClass class_within(std::uint32_t token) const noexcept { return classes[token - tokens.first]; }
  std::span<const Argument> arguments_of(const Predicate& predicate) const noexcept {
    return {arguments.data() + predicate.first_argument, predicate.last_argument - predicate.first_argument};
  }
  /// The first argument with that relation (and preposition); nullptr when there is none.
  const Argument* find(const Predicate& predicate, Relation relation,
                       text::WordId preposition = text::unknown_word) const noexcept;
  /// A phrase with its possessor before it and what "of" joins behind it.
  TokenRange extent(std::uint32_t phrase) const noexcept;
  /// How many chunks end before the token.
  std::ptrdiff_t chunks_before(std::uint32_t token) const noexcept;
  /// The innermost clause that holds the token.
  std::uint32_t clause_at(std::uint32_t token) const noexcept;
};

}  // namespace dateline::syntax
