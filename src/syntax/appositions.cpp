// Phrases set beside each other: "Xi Jinping, the Chinese leader," and "Geneva, Switzerland" and "Otto Weiss, 52,".
#include "syntax/chunks.hpp"

namespace dateline::syntax {
namespace {

/// Chunks within which what modifies an apposition has to end.
constexpr std::size_t apposition_horizon = 24;

}  // namespace

void Chunker::set_beside(std::uint32_t a, std::uint32_t b) noexcept {
  phrase(a).apposition = b;
  phrase(b).apposition = a;
}

/// "Halden Brukk, the insurer,", "Halden Brukk, the army's political wing,": two words with capitals were only taken
/// for somebody's name.
bool Chunker::is_firm(const NounPhrase& named, const NounPhrase& description) const noexcept {
  return named.kind == EntityKind::person && named.office.empty() && named.gazetteer == none &&
         !view_.is(named.name.first, Trait::given_name) && description.lemma != text::unknown_word &&
         description.kind == EntityKind::organisation &&
         view_.lexicon.word(description.lemma).any_of(traits(Trait::company_noun, Trait::group_noun));
}

bool Chunker::apposed(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (x.pronoun || y.pronoun || x.is_coordination() || y.is_coordination()) return false;
  if (x.name.empty() == y.name.empty()) return false;
  const NounPhrase& description = x.name.empty() ? x : y;
  const NounPhrase& named = x.name.empty() ? y : x;
  // "Otto Weiss, head of the charity,"
  const bool bare = &description == &y && description.of != none && !description.plural && description.number == 0;
  if (!description.definite && !description.indefinite && description.office.empty() &&
      description.nationality == none && !bare)
    return false;
  const auto person = [](EntityKind kind) { return kind == EntityKind::person; };
  if (is_body(named.kind) && view_.lexicon.may_be_firm(description.lemma)) return !description.plural;
  if (bare && description.kind == EntityKind::other) return person(named.kind);
  if (person(description.kind) != person(named.kind) && named.kind != EntityKind::other && !is_firm(named, description))
    return false;
  return description.kind != EntityKind::other || description.definite || description.indefinite;
}

/// "[The governor], a close ally of the president, resigned", "pulled [the last miner], a boy of nine, from the pit":
/// neither is named.
bool Chunker::apposed_unnamed(std::uint32_t a, std::uint32_t b, std::size_t behind) const noexcept {
  const NounPhrase& subject = phrase(a);
  const NounPhrase& description = phrase(b);
  const bool fit = subject.name.empty() && description.name.empty() && !subject.pronoun && !subject.is_coordination() &&
                   !description.is_coordination() && subject.definite && !subject.plural && description.indefinite;
  std::size_t verb = behind + 1;
  while (kind(verb) == WordClass::adverb) ++verb;
  const bool goes_on =
      kind(verb) == WordClass::preposition || (kind(verb) == WordClass::verb_base && is_finite(out_.chunks[verb]));
  return fit && kind(behind) == WordClass::comma && goes_on;
}

/// "the trial of Otto Weiss, the painter,": Weiss is the painter. "The arrest of the chief of Odex, Ida Moen,": she is
/// the chief.
std::uint32_t Chunker::described_part(std::uint32_t whole, std::uint32_t beside) const noexcept {
  if (phrase(whole).of == none || phrase(whole).is_coordination() || !phrase(whole).name.empty()) return whole;
  const bool named = !phrase(beside).name.empty();
  const std::uint32_t of = phrase(whole).of;
  const bool of_one = phrase(of).kind == EntityKind::person && !phrase(of).plural && phrase(of).apposition == none;
  // "the offices of the owner, Odex", "the family of a passenger, Otto Weiss": no person is several, nor a family.
  const bool other =
      phrase(whole).plural || (phrase(whole).kind != EntityKind::person && phrase(beside).kind == EntityKind::person);
  if (named && other && of_one && apposed(of, beside)) return of;
  if (named &&
      (phrase(whole).head == none || !view_.lexicon.word(view_.token(phrase(whole).head).word).is(Trait::event_noun)))
    return whole;
  std::uint32_t part = whole;
  for (int depth = 0; depth < 8 && phrase(part).of != none; ++depth) {
    if (named && phrase(part).kind == EntityKind::person) break;
    part = phrase(part).of;
  }
  const bool person = phrase(part).kind == EntityKind::person && phrase(part).apposition == none;
  return person && apposed(part, beside) ? part : whole;
}

/// "Weiss and Moen, the two founders,", "Ida Moen, a painter and former teacher,": several are described, or one by
/// several nouns of which only the first is determined.
bool Chunker::apposed_to_several(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& named = phrase(a);
  const NounPhrase& description = phrase(b);
  const auto members = [&](const NounPhrase& whole, const auto& fits) {
    for (std::uint32_t member = whole.first_member; member < whole.last_member; ++member)
      if (!fits(phrase(member))) return false;
    return true;
  };
  if (named.is_coordination() && !description.is_coordination()) {
    const std::uint32_t count = named.last_member - named.first_member;
    return description.name.empty() && !description.pronoun && description.plural && description.definite &&
           (description.number == 0 || description.number == count) &&
           members(named, [](const NounPhrase& member) { return !member.name.empty(); });
  }
  if (!description.is_coordination() || named.is_coordination() || named.name.empty() || named.plural) return false;
  return members(description, [&](const NounPhrase& member) {
    const bool first = member.tokens.first == phrase(description.first_member).tokens.first;
    const bool bare = !member.definite && !member.indefinite;
    return member.name.empty() && !member.plural && !member.pronoun && (first || bare) &&
           (member.kind == EntityKind::person || (!first && member.kind == EntityKind::other) ||  // "head of"
            (named.kind != EntityKind::person && view_.lexicon.may_be_firm(member.lemma)));
  });
}

/// "the spill, the biggest in the country's history,", "the storm, Chile's worst in a decade,": a superlative without
/// its noun.
bool Chunker::is_superlative(std::uint32_t b) const noexcept {
  const NounPhrase& np = phrase(b);
  const bool determined = np.definite && np.tokens.first + 1 < np.tokens.last;
  return (determined || np.possessor != none) && np.name.empty() && np.nationality == none &&
         out_.word_class(np.head) == WordClass::adjective;
}

/// "61": years that somebody may have lived.
bool Chunker::is_age(std::uint32_t b) const noexcept {
  constexpr std::uint32_t youngest = 10;
  constexpr std::uint32_t oldest = 115;
  const text::Token& number = view_.token(phrase(b).head);
  return phrase(b).tokens.last == phrase(b).tokens.first + 1 && number.kind == text::TokenKind::number &&
         number.number >= youngest && number.number <= oldest;
}

/// "Ida Moen, R-Ohio,": a party and where somebody was elected.
bool Chunker::is_party(std::uint32_t b) const noexcept {
  const TokenRange name = phrase(b).name;
  return name.last > name.first + 2 && view_.token(name.first).end - view_.token(name.first).start == 1 &&
         view_.hyphen(name.first + 1);
}

/// "Otto Weiss, the painter who ...,", "Otto Weiss, a man accused of ...,", "Ida Moen, the first to ...,": a
/// description whose own modifiers end before the sentence goes on.
bool Chunker::describes(std::uint32_t a, std::uint32_t b, std::size_t behind) const noexcept {
  const WordClass next = kind(behind);
  const Finiteness verb =
      next == WordClass::verb_base ? out_.verbs[out_.chunks[behind].index].finiteness : Finiteness::finite;
  const bool modified = verb == Finiteness::participle ||
                        (verb == Finiteness::infinitive && (phrase(b).definite || phrase(b).indefinite));
  // "The fire, the country's worst, killed nine"
  const bool bare =
      next == WordClass::comma && kind(behind + 1) == WordClass::verb_base && is_finite(out_.chunks[behind + 1]);
  if (bare && is_superlative(b)) return phrase(a).name.empty() && !phrase(a).pronoun;
  if (next != WordClass::relative && next != WordClass::preposition && !modified) return false;
  if (is_superlative(b)) return phrase(a).name.empty() && !phrase(a).pronoun && modifiers_end(behind);
  if (phrase(a).name.empty() || !phrase(b).name.empty()) return false;
  // "Otto Weiss, a painter and teacher who ...,"
  const bool several = phrase(b).is_coordination() && apposed_to_several(a, b);
  return (apposed(a, b) || several) && modifiers_end(behind);
}

/// Behind the prepositional phrases that belong to a description: "a spokeswoman [for the ministry of trade], said".
std::size_t Chunker::behind_prepositions(std::size_t i) const noexcept {
  std::size_t k = i;
  while (kind(k) == WordClass::preposition && kind(k + 1) == WordClass::noun) k += 2;
  return kind(k) == WordClass::comma || kind(k) == WordClass::stop ? k : i;
}

/// A comma or the end of the sentence comes before a second finite verb: not "After Weiss, the man who lost left".
bool Chunker::modifiers_end(std::size_t behind) const noexcept {
  std::uint32_t verbs = 0;  // finite ones still to come
  bool any = false;
  for (std::size_t k = behind; k < behind + apposition_horizon; ++k) {
    switch (kind(k)) {
      case WordClass::relative:
      case WordClass::subordinator:
        ++verbs;
        break;
      case WordClass::coordinator:
        if (any && verbs == 0) ++verbs;
        break;
      case WordClass::verb_base:
        if (out_.verbs[out_.chunks[k].index].finiteness != Finiteness::finite) break;
        if (verbs == 0) return false;
        --verbs;
        any = true;
        break;
      case WordClass::comma:
        if (verbs == 0 || any) return true;
        break;
      case WordClass::stop:
      case WordClass::dash:
      case WordClass::colon:
        return true;
      default:
        break;
    }
  }
  return false;
}

/// "Geneva, Switzerland", "Rome, Italy, and Geneva, Switzerland"
bool Chunker::locates(std::uint32_t a, std::uint32_t b, bool governed) const noexcept {
  if (phrase(a).is_coordination() && phrase(a).of == none) a = phrase(a).last_member - 1;
  for (int depth = 0; depth < 8 && phrase(a).of != none; ++depth) {
    a = phrase(a).of;
    governed = true;
  }
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (y.gazetteer == none) return false;
  return (x.kind == EntityKind::place || (governed && x.kind == EntityKind::other)) && !x.name.empty() &&
         !y.name.empty() && y.tokens == y.name && (y.kind == EntityKind::country || y.kind == EntityKind::place);
}

/// "the head of the bank [Otto Weiss]", "the ambassador to Chile [Otto Weiss]": right behind an office and what it is
/// of or for stands who holds it.
void Chunker::join_office_holders() {
  std::vector<Chunk>& chunks = out_.chunks;
  const auto adjacent = [&](std::size_t i) {
    return chunks[i].is_phrase() && chunks[i - 1].is_phrase() && chunks[i - 1].tokens.last == chunks[i].tokens.first;
  };
  for (std::size_t i = 1; i < chunks.size(); ++i) {
    if (!adjacent(i)) continue;
    const std::uint32_t whole = chunks[i].index;
    const std::uint32_t holder = phrase(whole).is_coordination() ? phrase(whole).first_member : whole;
    if (phrase(holder).kind != EntityKind::person || !is_full_name(phrase(holder))) continue;
    const bool of = phrase(chunks[i - 1].index).of != none;
    if (!of && (i < 3 || chunks[i - 2].kind != WordClass::preposition || !chunks[i - 3].is_phrase())) continue;
    const std::size_t first = of ? i - 1 : i - 3;
    const std::uint32_t office = chunks[first].index;
    const std::uint32_t field = of ? phrase(office).of : chunks[i - 1].index;
    if (!is_office(phrase(office)) || !is_field(phrase(field))) continue;
    set_beside(office, holder);
    phrase(holder).tokens.first = phrase(whole).tokens.first = phrase(office).tokens.first;
    chunks[first] = {chunks[first].kind, {chunks[first].tokens.first, chunks[i].tokens.last}, whole};
    chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(first) + 1,
                 chunks.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    i = first;
  }
}

/// 'the novel "Winter Light"': what a name in quotation marks is the name of stands right before it.
void Chunker::join_quoted_names() {
  std::vector<Chunk>& chunks = out_.chunks;
  for (std::size_t i = 0; i + 3 < chunks.size(); ++i) {
    if (kind(i + 1) != WordClass::quote || kind(i + 3) != WordClass::quote || !chunks[i].is_phrase() ||
        !chunks[i + 2].is_phrase() || chunks[i + 2].tokens.last != chunks[i + 3].tokens.first)
      continue;
    const std::uint32_t noun = chunks[i].index;
    const std::uint32_t name = chunks[i + 2].index;
    const NounPhrase& bearer = phrase(noun);
    if (bearer.pronoun || bearer.plural || !bearer.name.empty() || bearer.is_coordination() || bearer.of != none ||
        phrase(name).name.empty() || phrase(name).name.last != phrase(name).tokens.last ||
        phrase(name).name.last < phrase(name).name.first + 2)
      continue;
    set_beside(noun, name);
    if (phrase(name).kind == EntityKind::other) phrase(name).kind = bearer.kind;
    chunks[i].tokens.last = chunks[i + 3].tokens.last;
    chunks.erase(chunks.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                 chunks.begin() + static_cast<std::ptrdiff_t>(i) + 4);
  }
}

bool Chunker::is_full_name(const NounPhrase& person) const noexcept {
  return person.name.last > person.name.first + 1 && !person.is_coordination();
}

/// "director", "its head"
bool Chunker::is_office(const NounPhrase& description) const noexcept {
  if (description.plural || !description.name.empty() || description.pronoun || description.is_coordination() ||
      description.head == none)
    return false;
  return view_.is(description.head, Trait::title) || view_.lexicon.heads_body(description.lemma);
}

/// What an office may be of or for: "Chile", "sales", "the board", "the inquiry", but not "the singer", which describes
/// whose name follows.
bool Chunker::is_field(const NounPhrase& part) const noexcept {
  if (!part.name.empty() || is_body(part.kind) || part.kind == EntityKind::place) return true;
  const bool bare = !part.definite && !part.indefinite;
  return part.kind == EntityKind::other &&
         (bare || (part.lemma != text::unknown_word && view_.lexicon.word(part.lemma).is(Trait::event_noun)));
}

/// "the suspect, identified as Otto Weiss,", "the storm, named Ines,"
void Chunker::link_identified() {
  const std::vector<Chunk>& chunks = out_.chunks;
  for (std::size_t i = 1; i + 1 < chunks.size(); ++i) {
    if (!chunks[i].is_verb()) continue;
    // "a man named Otto Weiss"
    const bool comma = i > 1 && chunks[i - 1].kind == WordClass::comma;
    const std::size_t described = comma ? i - 2 : i - 1;
    if (!chunks[described].is_phrase()) continue;
    const VerbGroup& verb = out_.verbs[chunks[i].index];
    if (verb.finiteness != Finiteness::participle || verb.voice != Voice::passive ||
        !view_.lexicon.verb_is(verb.lemma, VerbTrait::identifying))
      continue;
    const bool as = kind(i + 1) == WordClass::preposition || kind(i + 1) == WordClass::subordinator;
    const std::size_t name = as ? i + 2 : i + 1;
    if (kind(name) != WordClass::noun) continue;
    const std::uint32_t a = chunks[described].index;
    const std::uint32_t b = chunks[name].index;
    const bool person = phrase(a).kind == EntityKind::person && phrase(a).indefinite;
    if (!comma && (as || !person)) continue;
    const bool fresh = phrase(a).apposition == none && phrase(b).apposition == none;
    if (!fresh || phrase(a).plural || !phrase(a).name.empty() || phrase(b).name != phrase(b).tokens) continue;
    set_beside(a, b);
    if (phrase(b).kind == EntityKind::other) phrase(b).kind = phrase(a).kind;
  }
}

/// "The firefighter who was killed has been identified as Otto Weiss": who the sentence opens with.
void Chunker::link_subject_identified() {
  const std::vector<Chunk>& chunks = out_.chunks;
  for (std::size_t i = 1; i + 2 < chunks.size(); ++i) {
    if (!chunks[i].is_verb() || !chunks[0].is_phrase() || !chunks[i + 2].is_phrase()) continue;
    const VerbGroup& verb = out_.verbs[chunks[i].index];
    const bool as = kind(i + 1) == WordClass::preposition || kind(i + 1) == WordClass::subordinator;
    if (!as || verb.finiteness != Finiteness::finite || verb.voice != Voice::passive || verb.negated ||
        verb.tense == Tense::future || !view_.lexicon.verb_is(verb.lemma, VerbTrait::identifying))
      continue;
    const bool relative = kind(1) == WordClass::relative;
    const NounPhrase& subject = phrase(chunks[0].index);
    const NounPhrase& name = phrase(chunks[i + 2].index);
    const bool fresh = subject.apposition == none && name.apposition == none;
    if ((i != 1 && !relative) || !fresh || subject.plural || !subject.definite || !subject.name.empty()) return;
    if (subject.kind == EntityKind::person && name.kind == EntityKind::person && name.name == name.tokens)
      set_beside(chunks[0].index, chunks[i + 2].index);
    return;
  }
}

/// "Otto Weiss and his wife, Ida,", "Otto Weiss and Ida Moen, his wife,": what is beside several tells of the last.
std::uint32_t Chunker::told_of(std::uint32_t whole, std::uint32_t beside, bool comma) const noexcept {
  const NounPhrase& before = phrase(whole);
  const bool of_member = comma && before.is_coordination() && !phrase(beside).plural &&
                         (phrase(before.last_member - 1).possessor != none || phrase(beside).name.empty());
  return of_member ? before.last_member - 1 : described_part(whole, beside);
}

/// "Otto Weiss, 23, of Bridge Street, [Kolm], was held": between commas.
bool Chunker::is_address(std::size_t kept, std::size_t i, const Beside& beside) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  const NounPhrase& place = phrase(beside.behind);
  const NounPhrase& street = phrase(beside.before);
  // "of Mill Lane, Kolm,": of unknown kind, too
  const bool lives_there = kept >= 3 && is_preposition(chunks[kept - 2], Trait::of_marker) &&
                           street.kind == EntityKind::other && !street.name.empty();
  return kind(i + 2) == WordClass::comma && kept >= 3 && chunks[kept - 2].kind == WordClass::preposition &&
         (chunks[kept - 3].kind == WordClass::comma || chunks[kept - 3].is_phrase()) && place.name == place.tokens &&
         (street.kind == EntityKind::place || lives_there) && i + 3 < chunks.size() && chunks[i + 3].is_verb();
}

Chunker::Beside Chunker::phrase_beside(std::size_t kept, std::size_t i) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  const bool comma = chunks[i].kind == WordClass::comma;
  const bool bracket = chunks[i].kind == WordClass::open_bracket && kind(i + 2) == WordClass::close_bracket;
  const bool between = (comma || bracket) && kept > 0 && chunks[kept - 1].is_phrase() && kind(i + 1) == WordClass::noun;
  if (!between) return {};
  Beside found;
  found.bracket = bracket;
  const std::uint32_t b = found.behind = chunks[i + 1].index;
  const std::uint32_t a = found.before = told_of(chunks[kept - 1].index, b, comma);
  if (bracket) {
    // "LYON (Riverside News) - ": whose article it is.
    const bool dateline = kept == 1 && kind(i + 3) == WordClass::dash;
    found.initials = !phrase(a).pronoun && !dateline;
    return found;
  }
  const WordClass after = kind(i + 2);
  const bool ends = after == WordClass::comma || after == WordClass::stop || after == WordClass::quote ||
                    after == WordClass::dash || after == WordClass::colon;
  const bool governed = kept >= 2 && chunks[kept - 2].kind == WordClass::preposition;
  // "Otto Weiss, of Kolm, a nurse at": it is not Kolm that is a nurse.
  const bool address_before = governed && kept >= 3 && chunks[kept - 3].kind == WordClass::comma;
  const bool kinds_fit = !address_before || phrase(a).kind == phrase(b).kind;
  const bool described = kinds_fit && describes(a, b, i + 2);
  found.age = after == WordClass::comma && (out_.word_class(phrase(b).head) == WordClass::number || is_party(b));
  found.unnamed = !governed && apposed_unnamed(a, b, behind_prepositions(i + 2));
  found.modified = described || found.unnamed;
  found.apposition = found.modified || (ends && (apposed(a, b) || apposed_to_several(a, b)) &&
                                        !(after == WordClass::comma && kind(i + 3) == WordClass::coordinator));
  found.location = is_address(kept, i, found) || ((ends || after != WordClass::coordinator) && locates(a, b, governed));
  // "the council of Halden, Texas, met": where Halden is, not who the council is.
  if (found.location && phrase(a).of != none && phrase(a).name.empty()) found.apposition = found.modified = false;
  return found;
}

/// Each tells of the other, and what one is the other is.
void Chunker::link_beside(const Beside& beside) noexcept {
  const std::uint32_t a = beside.before;
  const std::uint32_t b = beside.behind;
  const bool of_one = !phrase(a).is_coordination() && !phrase(b).is_coordination() && !is_superlative(b);
  if (beside.age && is_age(b) && !phrase(a).name.empty() && phrase(a).kind == EntityKind::other)
    phrase(a).kind = EntityKind::person;  // "Weiss, 61,"
  if ((beside.apposition && of_one) || beside.initials) set_beside(a, b);
  if (!beside.apposition || !of_one || beside.unnamed) return;
  NounPhrase& named = phrase(phrase(a).name.empty() ? b : a);
  const NounPhrase& description = phrase(phrase(a).name.empty() ? a : b);
  // "Odex, the biggest shareholder in Norvik,": a single name of unknown kind is rather a firm's.
  const bool either = named.name.last - named.name.first == 1 && view_.lexicon.may_be_firm(description.lemma);
  if ((named.kind == EntityKind::other && !description.plural && !either) || is_firm(named, description))
    named.kind = description.kind;
}

/// "Ida Moen, an analyst at Odex in Kolm[, Norvia], said": the region of the place that ends a description between
/// commas; `last` itself where there is none. \param last the last chunk of the description
std::size_t Chunker::behind_region(std::size_t last) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  if (kind(last) != WordClass::noun || kind(last - 1) != WordClass::preposition || kind(last + 1) != WordClass::comma ||
      kind(last + 2) != WordClass::noun || kind(last + 3) != WordClass::comma)
    return last;
  const NounPhrase& place = phrase(chunks[last].index);
  const NounPhrase& region = phrase(chunks[last + 2].index);
  const bool bare = place.kind == EntityKind::place && region.name == region.tokens && !region.name.empty() &&
                    region.kind != EntityKind::person && kind(last + 4) == WordClass::verb_base;
  return bare || locates(chunks[last].index, chunks[last + 2].index, true) ? last + 2 : last;
}

/// Makes what stands beside a phrase part of its chunk. \return the last chunk that is used up
std::size_t Chunker::take_beside(Chunk& whole, std::size_t i, const Beside& beside) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  const bool comma_behind = kind(i + 2) == WordClass::comma;
  ++i;
  if (beside.modified) i = behind_region(behind_prepositions(i + 1) - 1);
  whole.tokens.last = chunks[i].tokens.last;
  if (beside.bracket) {
    whole.tokens.last = chunks[++i].tokens.last;
    // "the Party of Hope (POH) group": a head behind the bracket.
    if (kind(i + 1) == WordClass::noun && phrase(chunks[i + 1].index).name.empty() &&
        !phrase(chunks[i + 1].index).pronoun && out_.word_class(chunks[i + 1].tokens.first) == WordClass::noun)
      whole.tokens.last = chunks[++i].tokens.last;
  } else if (comma_behind && i + 2 < chunks.size() &&
             (chunks[i + 2].is_verb() || kind(i + 2) == WordClass::preposition || kind(i + 2) == WordClass::time)) {
    ++i;
  }
  return i;
}

/// "Ida Moen (D-Kolm)", "Odex (NYSE: ODX)": the closing bracket of what stands behind a name and tells nothing that
/// happens; `i` itself where there is none.
std::size_t Chunker::closing_bracket(std::size_t kept, std::size_t i) const noexcept {
  constexpr std::size_t longest = 8;  // chunks
  const std::vector<Chunk>& chunks = out_.chunks;
  if (chunks[i].kind != WordClass::open_bracket || kept == 0 || !chunks[kept - 1].is_phrase()) return i;
  if (phrase(chunks[kept - 1].index).name.empty()) return i;
  for (std::size_t k = i + 1; k < chunks.size() && k - i < longest; ++k) {
    if (chunks[k].kind == WordClass::close_bracket) return k;
    if (chunks[k].is_verb() || chunks[k].kind == WordClass::time || chunks[k].kind == WordClass::open_bracket) return i;
  }
  return i;
}

void Chunker::join_appositions() {
  std::vector<Chunk>& chunks = out_.chunks;
  const auto opens = [](const Chunk& chunk) {
    return chunk.kind == WordClass::comma || chunk.kind == WordClass::open_bracket;
  };
  std::size_t kept = first_chunk(opens);
  for (std::size_t i = kept; i < chunks.size(); ++i) {
    if (!opens(chunks[i])) {
      chunks[kept++] = chunks[i];
      continue;
    }
    const Beside beside = phrase_beside(kept, i);
    const std::size_t closing = beside.initials ? i : closing_bracket(kept, i);
    if (closing != i && (kind(closing + 1) == WordClass::comma || kind(closing + 1) == WordClass::verb_base)) {
      chunks[kept - 1].tokens.last = chunks[closing].tokens.last;
      i = closing;
      continue;
    }
    if (!beside.age && !beside.initials && !beside.apposition && !beside.location) {
      chunks[kept++] = chunks[i];
      continue;
    }
    link_beside(beside);
    i = take_beside(chunks[kept - 1], i, beside);
  }
  chunks.resize(kept);
}

}  // namespace dateline::syntax
