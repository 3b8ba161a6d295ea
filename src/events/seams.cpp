#include "events/seams.hpp"

#include "events/insertions.hpp"

namespace dateline::events {
namespace {

using syntax::Chunk;
using syntax::Finiteness;
using syntax::SentenceAnalysis;
using syntax::TokenRange;
using syntax::Trait;
using syntax::WordClass;

/// What stands anywhere between the parts of a clause.
bool is_loose(const Chunk& chunk) {
  constexpr syntax::ClassSet loose(WordClass::time, WordClass::quote, WordClass::adverb);
  return loose.holds(chunk.kind);
}

/// The nearest chunk before one that is not loose; the count of chunks where there is none.
std::size_t firm_before(const std::vector<Chunk>& chunks, std::size_t chunk) {
  for (std::size_t i = chunk; i-- > 0;) {
    const bool of_time =
        i + 1 < chunk && chunks[i].kind == WordClass::preposition && chunks[i + 1].kind == WordClass::time;
    if (!is_loose(chunks[i]) && !of_time) return i;
  }
  return chunks.size();
}

/// Calls `use` with the place of each finite verb among the chunks, in the order of the text.
template <typename Use>
void for_each_finite(const SentenceAnalysis& analysis, Use use) {
  for (std::size_t i = 0; i < analysis.verbs.size(); ++i)
    if (analysis.verbs[i].finiteness == Finiteness::finite && analysis.frames[i].chunk != syntax::none)
      use(analysis.frames[i].chunk);
}

/// What something may end with; behind signs and most words of grammar more is wanted.
bool may_end(const Chunk& chunk) {
  constexpr syntax::ClassSet endings(WordClass::noun, WordClass::verb_base, WordClass::time, WordClass::quote,
                                     WordClass::adverb, WordClass::adjective, WordClass::preposition,
                                     WordClass::close_bracket);
  return endings.holds(chunk.kind);
}

bool is_participle(const syntax::VerbGroup& verb) {
  return verb.finiteness == Finiteness::participle || verb.finiteness == Finiteness::gerund;
}

/// "wants the road [to be] closed", "began [working]": a verb that another one wants.
bool is_governed(const syntax::VerbGroup& verb) {
  return verb.governor != syntax::none || verb.finiteness == Finiteness::finite;
}

}  // namespace

bool Seams::is_finite(const SentenceAnalysis& analysis, const Chunk& chunk) {
  return chunk.is_verb() && analysis.verbs[chunk.index].finiteness == Finiteness::finite;
}

/// Signs and words before which nothing is wanted any more.
bool Seams::ends_part(WordClass word) {
  return word == WordClass::comma || word == WordClass::coordinator || word == WordClass::dash ||
         word == WordClass::colon || word == WordClass::stop;
}

void Seams::mark(const SentenceAnalysis& analysis, std::span<const PlacedTime> times) {
  close_subjects(analysis);
  mark_chunks(analysis);
  leave_out_times(analysis, times);
  leave_out_bare_participles(analysis);
  leave_out_places(analysis);
  leave_out_brackets(analysis);
  leave_out_sources(analysis);
  mark_insertions(analysis);
  mark_openings(analysis);
  mark_details(analysis);
  mark_names(analysis);
  close_compounds(analysis);
}

/// "re-fuelling": no word ends at a hyphen.
void Seams::close_compounds(const SentenceAnalysis& analysis) {
  if (!analysis.hyphens) return;
  const std::vector<text::Token>& tokens = reading_.tokens();
  for (std::uint32_t i = analysis.tokens.first + 1; i + 1 < analysis.tokens.last; ++i) {
    const bool within_word = !tokens[i].space_before && !tokens[i + 1].space_before &&
                             reading_.text()[tokens[i].start] == '-' && tokens[i].kind == text::TokenKind::sign;
    if (within_word) marks_[i].seam = marks_[i + 1].seam = Seam::none;
  }
}

void Seams::mark_chunks(const SentenceAnalysis& analysis) {
  for (std::size_t i = 1; i < analysis.chunks.size(); ++i) {
    Mark& mark = marks_[analysis.chunks[i].tokens.first];
    if (!mark.closed && may_end(analysis.chunks[i - 1])) mark.seam = seam_before(analysis, i);
  }
  for_each_finite(analysis, [&](std::size_t verb) {
    const syntax::Clause& clause = analysis.clauses[analysis.chunks[verb].clause];
    if (clause.introduced_by == text::unknown_word) return;
    const WordClass before = analysis.word_class(clause.tokens.first - 1);
    const bool tells_which = clause.relative && before != WordClass::name;
    if (!tells_which) marks_[clause.tokens.first].opens_clause = true;
  });
  for (const syntax::NounPhrase& phrase : analysis.phrases)
    if (phrase.coordination != syntax::none && !marks_[phrase.tokens.last].closed &&
        phrase.tokens.last < analysis.phrases[phrase.coordination].tokens.last)
      marks_[phrase.tokens.last].seam = Seam::word;
}

Seam Seams::seam_before(const SentenceAnalysis& analysis, std::size_t i) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  const std::size_t firm = is_loose(chunks[i - 1]) ? firm_before(chunks, i) : i - 1;
  if (firm == chunks.size()) return Seam::none;
  const Chunk& before = chunks[firm];
  if (before.is_verb()) return seam_behind_verb(analysis, analysis.verbs[before.index], i);
  if (!is_closing_particle(analysis, firm) && !before.is_phrase() && before.kind != WordClass::adjective &&
      before.kind != WordClass::close_bracket)
    return Seam::none;
  const Chunk& chunk = chunks[i];
  if (chunk.is_verb() && chunks[i - 1].kind == WordClass::adverb) return Seam::none;  // "is currently | being held"
  const Seam least = before.is_phrase() && chunk.kind != WordClass::adjective ? Seam::word : Seam::none;
  // "between 2012 and 2017"
  const bool joins_times = chunks[i - 1].kind == WordClass::time && i + 1 < chunks.size() &&
                           chunks[i + 1].kind == WordClass::time && chunk.kind != WordClass::comma;
  if (joins_times) return Seam::none;
  switch (chunk.kind) {
    case WordClass::comma:
    case WordClass::coordinator:
      return i + 1 < chunks.size() && chunks[i + 1].is_phrase() && chunks[i + 1].clause == chunk.clause ? Seam::phrase
                                                                                                        : Seam::clause;
    case WordClass::subordinator:
    case WordClass::relative:
    case WordClass::dash:
    case WordClass::colon:
    case WordClass::stop:
      return Seam::clause;
    case WordClass::preposition:
      return wants_preposition(analysis, before) ? Seam::none : Seam::phrase;
    case WordClass::verb_base:
      return is_governed(analysis.verbs[chunk.index]) ? least : Seam::phrase;
    default:
      return least;
  }
}

/// "wrote it [up] | and left", not "in and around"
bool Seams::is_closing_particle(const SentenceAnalysis& analysis, std::size_t i) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (chunks[i].kind != WordClass::preposition || i + 1 >= chunks.size() || !ends_part(chunks[i + 1].kind) ||
      !engine_.lexicon.word(chunks[i].word).is(Trait::particle))
    return false;
  if (i + 2 >= chunks.size() || chunks[i + 1].kind != WordClass::coordinator) return true;
  // "cut [off] and plug the leak": both verbs have the object that is still to come.
  const bool shares_object = i > 0 && chunks[i - 1].is_verb() && chunks[i + 2].is_verb();
  return chunks[i + 2].kind != WordClass::preposition && !shares_object;
}

/// "is aware | of it", "rivals that | of others"; not "blamed him | for it"
bool Seams::wants_preposition(const SentenceAnalysis& analysis, const Chunk& chunk) const {
  if (chunk.kind == WordClass::adjective) return true;
  return chunk.is_phrase() && analysis.phrases[chunk.index].pronoun &&
         engine_.lexicon.word(reading_.tokens()[chunk.tokens.first].word).is(Trait::determiner);
}

/// Right behind a verb stands what it wants: "relies | on", "says | that"; but for one that wants nothing more.
Seam Seams::seam_behind_verb(const SentenceAnalysis& analysis, const syntax::VerbGroup& verb, std::size_t i) const {
  const Chunk& chunk = analysis.chunks[i];
  const bool intransitive = engine_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::intransitive);
  if (ends_part(chunk.kind)) return Seam::clause;
  switch (chunk.kind) {
    case WordClass::subordinator:
      return is_wanted(chunk, verb) ? Seam::none : Seam::clause;
    case WordClass::preposition:
      if (!is_governed(verb) && is_participle(verb)) return Seam::none;  // "a hill known | as Old Town"
      if (verb.voice == syntax::Voice::passive) return Seam::phrase;
      return intransitive ? Seam::word : Seam::none;
    default:
      return Seam::none;
  }
}

/// Nothing can end before its verb has come.
void Seams::close_subjects(const SentenceAnalysis& analysis) {
  const auto close = [&](std::uint32_t clause, std::uint32_t end) {
    for (std::uint32_t token = analysis.clauses[clause].tokens.first + 1; token < end; ++token)
      marks_[token].closed = true;
  };
  std::uint32_t unclosed = 0;  // clauses whose first finite verb, their own or another's, is still to come
  for_each_finite(analysis, [&](std::size_t verb) {
    const Chunk& chunk = analysis.chunks[verb];
    close(chunk.clause, chunk.tokens.last);
    for (; unclosed < analysis.clauses.size(); ++unclosed) {
      if (analysis.clauses[unclosed].tokens.first >= chunk.tokens.last) break;
      close(unclosed, chunk.tokens.last);
    }
  });
}

/// "the bridge, [which was built by Weiss,] fell"; "Weiss, [the mayor,] fell".
void Seams::mark_insertions(const SentenceAnalysis& analysis) {
  for (const syntax::Clause& clause : analysis.clauses)
    if (clause.relative) insert(analysis, clause.tokens);
  for (std::uint32_t i = 0; i < analysis.phrases.size(); ++i) {
    const syntax::NounPhrase& phrase = analysis.phrases[i];
    if (phrase.apposition == syntax::none || !phrase.name.empty() || phrase.modifier) continue;
    insert(analysis, phrase.tokens);
    if (phrase.of != syntax::none) insert(analysis, analysis.extent(i), false);  // "Weiss, [the head of a bank,] fell"
  }
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    if (chunks[i].kind != WordClass::comma) continue;
    const std::size_t end = end_of_insertion(analysis, i);
    if (end < chunks.size()) insert(analysis, {chunks[i].tokens.last, chunks[end].tokens.first});
  }
}

/// Does a clause begin with this phrase, whose verb that is?
bool Seams::is_subject(const SentenceAnalysis& analysis, std::size_t phrase, std::size_t verb) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  if (!chunks[phrase].is_phrase() || chunks[phrase].clause != chunks[verb].clause) return false;
  if (phrase == 0) return true;
  const Chunk& before = chunks[phrase - 1];
  if (before.is_verb())
    return engine_.lexicon.verb_is(analysis.verbs[before.index].lemma, syntax::VerbTrait::clause_complement);
  return before.kind == WordClass::subordinator || before.kind == WordClass::comma || before.kind == WordClass::quote;
}

void Seams::mark_details(const SentenceAnalysis& analysis) {
  const std::vector<Chunk>& chunks = analysis.chunks;
  for_each_finite(analysis, [&](std::size_t verb) {
    std::size_t last = verb;
    while (last > 0 && (chunks[last - 1].kind == WordClass::adverb || inserted(chunks[last - 1].tokens.first))) --last;
    std::size_t subject = last;
    while (subject > 2 && chunks[subject - 1].is_phrase() && chunks[subject - 2].kind == WordClass::preposition)
      subject -= 2;
    if (subject == last || !is_subject(analysis, subject - 1, verb)) return;
    for (std::uint32_t token = chunks[subject].tokens.first; token < chunks[verb].tokens.first; ++token)
      leave_out(token, Omission::detail);
  });
}

/// "Five Killed in Kolm as Bus Plunges": a verb or noun in small letters shows that no others have capitals for this.
bool Seams::is_in_capitals(const SentenceAnalysis& analysis) const {
  constexpr syntax::ClassSet content(WordClass::noun, WordClass::verb_third, WordClass::verb_past,
                                     WordClass::verb_participle);
  for (std::uint32_t token = analysis.tokens.first; token < analysis.tokens.last; ++token)
    if (content.holds(analysis.word_class(token)) && reading_.tokens()[token].shape == text::Shape::lower) return false;
  return true;
}

/// Of a headline in capitals every word but those of the language, which have them only there.
void Seams::mark_names(const SentenceAnalysis& analysis) {
  const auto name = [&](TokenRange tokens) {
    for (std::uint32_t token = tokens.first; token < tokens.last; ++token) {
      marks_[token].named = true;
      marks_[token].lowered = false;
    }
  };
  if (analysis.headline && is_in_capitals(analysis))
    for (std::uint32_t token = analysis.tokens.first; token < analysis.tokens.last; ++token) {
      const text::Token& word = reading_.tokens()[token];
      const bool common = word.shape == text::Shape::capitalised && engine_.lexicon.word(word.word).traits != 0 &&
                          !engine_.lexicon.word(word.word).any_of(syntax::traits(
                              syntax::Trait::honorific, syntax::Trait::given_name, syntax::Trait::name_start));
      marks_[token].named = !common;
      marks_[token].lowered = common;
    }
  for (const syntax::NameSpan& span : analysis.names) name(span.tokens);
}

/// "[In a letter to the court,] Weiss denied it": what stands before the subject and a comma.
void Seams::mark_openings(const SentenceAnalysis& analysis) {
  const std::vector<Chunk>& chunks = analysis.chunks;
  for (std::size_t i = 0; i < chunks.size(); ++i) {
    constexpr syntax::ClassSet opening(WordClass::subordinator, WordClass::verb_base, WordClass::preposition);
    if (!opening.holds(chunks[i].kind)) continue;
    const bool clause = chunks[i].kind == WordClass::subordinator && !is_complementiser(chunks[i]);
    const bool participle = chunks[i].is_verb() && is_participle(analysis.verbs[chunks[i].index]);
    if (chunks[i].kind != WordClass::preposition && !clause && !participle) continue;
    if (!opens_telling(analysis, i)) continue;
    std::size_t end = i;
    int verbs = clause ? 1 : 0;  // "if it rained it would hold most, ...": the second is the main clause's
    for (; end < chunks.size() && chunks[end].kind != WordClass::comma && chunks[end].kind != WordClass::quote; ++end)
      if (is_finite(analysis, chunks[end]) && verbs-- == 0) break;
    if (end == chunks.size() || chunks[end].kind != WordClass::comma) continue;
    // "if it rained, it would break": without its condition what is said would be another thing.
    const bool condition = clause && engine_.cues.introduction(chunks[i].word) == CueClass::conditional;
    for (std::uint32_t token = chunks[i].tokens.first; token < chunks[end].tokens.last; ++token) {
      if (!condition) leave_out(token, Omission::inserted);
      marks_[token].seam = Seam::none;  // what it opens is still to come
    }
  }
}

/// The first chunk of the sentence, of a quotation, of what a verb of saying introduces.
bool Seams::opens_telling(const SentenceAnalysis& analysis, std::size_t chunk) const {
  const std::vector<Chunk>& chunks = analysis.chunks;
  std::size_t before = chunk;
  while (before > 0 && (chunks[before - 1].kind == WordClass::quote || chunks[before - 1].kind == WordClass::time))
    --before;
  if (before == 0 || inserted(chunks[before - 1].tokens.first)) return true;
  const Chunk& last = chunks[before - 1];
  if (last.is_verb())
    return engine_.lexicon.verb_is(analysis.verbs[last.index].lemma, syntax::VerbTrait::clause_complement) &&
           chunks[chunk].kind == WordClass::subordinator;
  return is_complementiser(last) && !is_loose(last);
}

/// "explain | why it closed", but "fell | when it rained"
bool Seams::is_wanted(const Chunk& introduction, const syntax::VerbGroup& verb) const {
  return is_complementiser(introduction) ||
         (engine_.lexicon.verb_is(verb.lemma, syntax::VerbTrait::clause_complement) &&
          !engine_.lexicon.word(introduction.word).is(Trait::preposition));
}

bool Seams::is_complementiser(const Chunk& chunk) const {
  return chunk.kind == WordClass::subordinator && engine_.lexicon.word(chunk.word).is(Trait::complementiser);
}

/// \param beside headlines do without it, however much room there is
void Seams::insert(const SentenceAnalysis& analysis, TokenRange tokens, bool beside) {
  if (analysis.word_class(tokens.first - 1) != WordClass::comma || analysis.word_class(tokens.last) != WordClass::comma)
    return;
  const auto why = static_cast<Omission::Set>(Omission::inserted | (beside ? Omission::beside : 0));
  for (std::uint32_t token = tokens.first - 1; token <= tokens.last; ++token) leave_out(token, why);
}

}  // namespace dateline::events
