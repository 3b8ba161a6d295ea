#include "syntax/verb_frames.hpp"

namespace dateline::syntax {

void VerbFrames::run() {
  for (const VerbFrame& frame : out_.frames)
    if (frame.chunk != none) find_right(frame.chunk);
  const auto verbs = static_cast<std::uint32_t>(out_.verbs.size());
  for (std::uint32_t v = 0; v < verbs; ++v)
    if (out_.frames[v].chunk != none && out_.verbs[v].finiteness == Finiteness::finite)
      find_finite_subject(out_.frames[v].chunk);
  for (std::uint32_t v = 0; v < verbs; ++v) {
    const std::uint32_t i = out_.frames[v].chunk;
    if (i == none) continue;
    switch (out_.verbs[v].finiteness) {
      case Finiteness::participle:
        find_participle_subject(i);
        break;
      case Finiteness::infinitive:
        find_infinitive_subject(i);
        break;
      case Finiteness::gerund:
        find_gerund_subject(i);
        break;
      case Finiteness::finite:
        break;
    }
  }
}

bool VerbFrames::governed_by_preposition(std::uint32_t i) const noexcept {
  return i > 0 && kind(i - 1) == WordClass::preposition;
}

/// "he", "they"
bool VerbFrames::only_subject(std::uint32_t i) const noexcept {
  const Word& word = view_.word(chunk(i).tokens.first);
  return out_.phrases[chunk(i).index].pronoun && word.is(Trait::subject_pronoun) && !word.is(Trait::object_pronoun);
}

/// The phrase nearest to what follows: in "leaders of the countries that signed" the countries.
std::uint32_t VerbFrames::last_of(std::uint32_t phrase) const noexcept {
  for (int depth = 0; depth < 8 && out_.phrases[phrase].of != none; ++depth) phrase = out_.phrases[phrase].of;
  return phrase;
}

/// "A recall of cars announced in May", "a mayor of a town founded in 1200": which of the phrases that "of" joins a
/// participle tells of, the nearest as a rule. What is announced is what happened, not whom or what it happened to.
std::uint32_t VerbFrames::described_by(const VerbGroup& verb, std::uint32_t phrase) const noexcept {
  const bool told = verb.voice == Voice::passive && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement);
  for (int depth = 0; depth < 8 && out_.phrases[phrase].of != none; ++depth) {
    if (told && view_.is(out_.phrases[phrase].head, Trait::event_noun)) return phrase;
    phrase = out_.phrases[phrase].of;
  }
  return phrase;
}

/// "condemned [on Monday] the attack"; not "updated at 12:30 Help", the stamp of a page, nor "said on Monday the road
/// was closed", which is a clause.
bool VerbFrames::is_day_before_object(const VerbGroup& verb, std::uint32_t i) const noexcept {
  return kind(i) == WordClass::preposition && kind(i + 1) == WordClass::time && kind(i + 2) == WordClass::noun &&
         view_.is_word(chunk(i + 1).tokens.first) && !view_.lexicon.verb_is(verb.lemma, VerbTrait::intransitive) &&
         (!view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement) ||
          (view_.lexicon.verb_is(verb.lemma, VerbTrait::effecting) && !opens_bare_clause(i + 2)));
}

/// "announced on Monday [the mine] was closed", not "announced on Monday the closure of the mine": does a finite verb
/// follow the phrase and what hangs on it?
bool VerbFrames::opens_bare_clause(std::uint32_t phrase) const noexcept {
  constexpr ClassSet hanging(WordClass::preposition, WordClass::time, WordClass::adverb, WordClass::adjective,
                             WordClass::noun);
  std::uint32_t k = phrase + 1;
  while (k < out_.chunks.size() && k < phrase + horizon && hanging.holds(kind(k))) ++k;
  return k < out_.chunks.size() && chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite;
}

/// "called the judges ["crooks,"] adding ...": behind one phrase in quotation marks; none where there is none.
std::uint32_t VerbFrames::end_of_quoted(std::uint32_t mark) const noexcept {
  if (kind(mark) != WordClass::quote || kind(mark + 1) != WordClass::noun) return none;
  const std::uint32_t closing = kind(mark + 2) == WordClass::comma ? mark + 3 : mark + 2;
  return kind(closing) == WordClass::quote ? closing + 1 : none;
}

void VerbFrames::find_right(std::uint32_t i) {
  VerbFrame& frame = frame_at(i);
  const VerbGroup& verb = verb_at(i);
  std::uint32_t k = i + 1;
  const auto skip = [&] {
    constexpr ClassSet between(WordClass::adverb, WordClass::negator, WordClass::time, WordClass::adjective);
    while (between.holds(kind(k))) ++k;
  };
  if ((kind(k) == WordClass::preposition || kind(k) == WordClass::adverb) &&
      view_.lexicon.is_phrasal(verb.lemma, chunk(k).word)) {
    // "set off on a trip" and "carried on": a particle, unless a place follows that the verb goes to.
    frame.particle = chunk(k).word;
    ++k;
  }
  skip();
  if (k == i + 1 && is_day_before_object(verb, k)) k += 2;
  if (kind(k) == WordClass::quote && kind(k + 1) == WordClass::noun) ++k;
  if (kind(k) == WordClass::noun && chunk(k).clause == chunk(i).clause && !only_subject(k)) {
    frame.object = k++;
    skip();
    if (kind(k) == WordClass::noun && chunk(k).clause == chunk(i).clause) {
      frame.second = k++;
    } else if (const std::uint32_t end = end_of_quoted(k);
               end != none && view_.lexicon.verb_is(verb.lemma, VerbTrait::naming)) {  // "called the judges "crooks""
      frame.second = k + 1;
      k = end;
    }
    // "blew the bridge up"
    const bool self = view_.is(chunk(k - 1).tokens.first, Trait::reflexive);  // "turned himself in late on Monday"
    const bool of_next = kind(k + 1) == WordClass::noun || (kind(k + 1) == WordClass::time && !self);
    if (kind(k) == WordClass::preposition && !of_next && view_.lexicon.is_phrasal(verb.lemma, chunk(k).word))
      frame.particle = chunk(k++).word;
  }
  find_adjuncts(frame, verb, k);
}

/// "ruled 6[-3] that ...": the dash between two numbers.
bool VerbFrames::is_score(std::uint32_t dash) const noexcept {
  const auto is_number = [&](std::uint32_t k) {
    return chunk(k).is_phrase() && chunk(k).tokens.last == chunk(k).tokens.first + 1 &&
           view_.token(chunk(k).tokens.first).kind == text::TokenKind::number;
  };
  return view_.sign(chunk(dash).tokens.first, '-') && dash > 0 && is_number(dash - 1) &&
         dash + 1 < out_.chunks.size() && is_number(dash + 1) &&
         chunk(dash + 1).tokens.first == chunk(dash).tokens.last;
}

/// Behind what tells when, where and how, from the chunk at `i` on.
std::uint32_t VerbFrames::end_of_adjuncts(std::uint32_t i) const noexcept {
  std::uint32_t k = i;
  for (; k < out_.chunks.size() && k < i + horizon; ++k) {
    constexpr ClassSet adjunct(WordClass::preposition, WordClass::time, WordClass::adverb, WordClass::adjective,
                               WordClass::quote, WordClass::other);
    const WordClass c = kind(k);
    if (is_score(k)) {
      ++k;
      continue;
    }
    if (adjunct.holds(c)) {
      if (kind(k + 1) == WordClass::verb_base && c == WordClass::preposition) break;
      continue;
    }
    if (c == WordClass::noun &&
        (governed_by_preposition(k) || (kind(k - 1) == WordClass::quote && kind(k + 1) == WordClass::quote)))
      continue;  // also of what is quoted: "on Norvik's "Good Morning""
    if (c == WordClass::open_bracket && end_of_bracket(k) != none) {
      k = end_of_bracket(k);
      continue;
    }
    if (c == WordClass::comma && kind(k + 1) == WordClass::preposition && kind(k + 2) == WordClass::noun) continue;
    if (c == WordClass::coordinator && kind(k + 1) == WordClass::preposition && kind(k + 2) == WordClass::noun)
      continue;
    break;
  }
  return k;
}

void VerbFrames::find_adjuncts(VerbFrame& frame, const VerbGroup& verb, std::uint32_t i) {
  frame.adjuncts = i;
  frame.adjuncts_end = end_of_adjuncts(i);
  std::uint32_t k = behind_description(frame.adjuncts_end);
  if (k >= out_.chunks.size()) return;
  if ((kind(k) == WordClass::colon || kind(k) == WordClass::comma) && kind(k + 1) == WordClass::quote) {
    find_quotation(frame, verb, k + 1);
    return;
  }
  // "The palace confirms: king to visit Norway"
  if (kind(k) == WordClass::colon && k == frame.chunk + 1 && view_.sign(chunk(k).tokens.first, ':') &&
      k + 1 < out_.chunks.size() && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) {
    frame.clause = {chunk(k + 1).tokens.first, view_.last};
    return;
  }
  k = behind_second_time(k);
  // "announced, despite the protests, that ..."
  if (kind(k) == WordClass::comma && kind(k + 1) == WordClass::subordinator &&
      view_.lexicon.word(chunk(k + 1).word).is(Trait::complementiser))
    ++k;
  const std::uint32_t own = out_.chunks[frame.chunk].clause;
  // "told reporters on Monday, after meeting the king, that ..."
  if (kind(k) == WordClass::comma && k + 1 < out_.chunks.size() && out_.clauses[chunk(k + 1).clause].parent == own &&
      out_.clauses[chunk(k + 1).clause].tokens.first == chunk(k + 1).tokens.first) {
    find_clause_behind(frame, verb, k + 1);
    return;
  }
  const std::uint32_t next = chunk(k).clause;
  const bool opens =
      next != own && out_.clauses[next].parent == own && out_.clauses[next].tokens.first == chunk(k).tokens.first;
  const bool bare = view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement);
  // "ordered that ..."; "comment on whether ..." tells nothing.
  const bool that = view_.lexicon.word(chunk(k).word).is(Trait::complementiser) &&
                    (bare || (view_.lexicon.verb_is(verb.lemma, VerbTrait::object_control) && k > 0 &&
                              kind(k - 1) != WordClass::preposition));
  if (opens && !out_.clauses[next].relative && ((bare && kind(k) == WordClass::noun) || that))
    frame.clause = out_.clauses[next].tokens;
  else if (opens && kind(k) == WordClass::subordinator)
    find_clause_behind(frame, verb, k);
}

/// "said on Monday [(local time)] that": the chunk that closes what stands in brackets and tells nothing of its own;
/// none where it does.
std::uint32_t VerbFrames::end_of_bracket(std::uint32_t opening) const noexcept {
  constexpr std::uint32_t longest = 5;  // chunks
  for (std::uint32_t k = opening + 1; k < out_.chunks.size() && k <= opening + longest && !chunk(k).is_verb(); ++k)
    if (kind(k) == WordClass::close_bracket) return k;
  return none;
}

/// Behind times, adverbs and prepositional phrases alone, without brackets, quotation marks and commas.
std::uint32_t VerbFrames::behind_plain_adjuncts(std::uint32_t first) const noexcept {
  const auto is_adjunct = [&](std::uint32_t k) {
    return kind(k) == WordClass::preposition || kind(k) == WordClass::time || kind(k) == WordClass::adverb ||
           (kind(k) == WordClass::noun && governed_by_preposition(k));
  };
  std::uint32_t k = first;
  while (k < out_.chunks.size() && k + 1 < first + horizon && is_adjunct(k)) ++k;
  return k;
}

/// "said in a letter [published on Monday] that ...": behind what describes the last adjunct, where a clause or a colon
/// and a quotation follow; `i` itself where none does.
std::uint32_t VerbFrames::behind_description(std::uint32_t i) const noexcept {
  const bool described = i < out_.chunks.size() && chunk(i).is_verb() && governed_by_preposition(i - 1) &&
                         chunk(i - 1).is_phrase() && verb_at(i).finiteness == Finiteness::participle &&
                         verb_at(i).voice == Voice::passive;
  if (!described) return i;
  const std::uint32_t k = behind_plain_adjuncts(i + 1);
  const bool clause = kind(k) == WordClass::subordinator && view_.lexicon.word(chunk(k).word).is(Trait::complementiser);
  const bool quoted = kind(k) == WordClass::colon && kind(k + 1) == WordClass::quote;
  return clause || quoted ? k : i;
}

/// "admitted on Monday[, two weeks after the leak], that ...": the comma before the clause; `i` itself where it is not
/// so.
std::uint32_t VerbFrames::behind_second_time(std::uint32_t i) const noexcept {
  if (kind(i) != WordClass::comma || kind(i + 1) != WordClass::time) return i;
  const std::uint32_t k = behind_plain_adjuncts(i + 1);
  return kind(k) == WordClass::comma && kind(k + 1) == WordClass::subordinator ? k : i;
}

/// "'We sold it,' Weiss [said], 'and left'": what is said is told before, and only goes on behind. Not "'We sold it,'
/// Weiss said, [adding], 'It was old'".
bool VerbFrames::opens_with_quotation(std::uint32_t before) const {
  if (kind(0) != WordClass::quote) return false;
  bool tells = false;
  for (std::uint32_t k = 1; k < before; ++k) {
    if (kind(k) == WordClass::quote)
      return tells && std::none_of(out_.chunks.begin() + k, out_.chunks.begin() + before,
                                   [](const Chunk& each) { return each.is_verb(); });
    tells = tells || (chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite);
  }
  return false;
}

/// "said: "..."", "told reporters, "...""
void VerbFrames::find_quotation(VerbFrame& frame, const VerbGroup& verb, std::uint32_t mark) {
  if (mark + 1 >= out_.chunks.size() || !view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) return;
  const std::uint32_t sign = chunk(mark).tokens.first;
  if (!view_.token(sign).space_before && view_.token(sign + 1).space_before) return;  // "to tell all," Weiss said
  if (kind(mark - 1) == WordClass::comma && opens_with_quotation(frame.chunk)) return;
  std::uint32_t end = mark + 1;
  bool tells = false;
  for (; end < out_.chunks.size() && kind(end) != WordClass::quote; ++end)
    tells = tells || (chunk(end).is_verb() && verb_at(end).finiteness == Finiteness::finite);
  if (!tells) return;
  const Chunk& first = chunk(mark + 1);
  const Clause& clause = out_.clauses[first.clause];
  const bool own = first.clause != chunk(mark - 1).clause && clause.tokens.first == first.tokens.first;
  frame.clause = {chunk(mark).tokens.first, own ? clause.tokens.last : chunk(end - 1).tokens.last};
}

/// "said after the talks ended that ...": what is said stands behind another clause. But in "said as the king warned
/// that ..." it is the king's warning.
void VerbFrames::find_clause_behind(VerbFrame& frame, const VerbGroup& verb, std::uint32_t i) {
  if (!view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement)) return;
  for (std::uint32_t k = i + 1; k < out_.chunks.size() && k < i + horizon; ++k) {
    const Clause& clause = out_.clauses[chunk(k).clause];
    const bool opens = clause.tokens.first == chunk(k).tokens.first && chunk(k).clause != chunk(k - 1).clause;
    if (!opens || !view_.lexicon.word(chunk(k).word).is(Trait::complementiser)) continue;
    if (kind(k - 1) != WordClass::comma && is_told_between(i, k)) return;
    frame.clause = clause.tokens;
    return;
  }
}

/// "as the king [warned] that": of the chunks between, the last verb is one that tells what the clause holds.
bool VerbFrames::is_told_between(std::uint32_t first, std::uint32_t last) const noexcept {
  for (std::uint32_t k = last; k-- > first;)
    if (chunk(k).is_verb()) return view_.lexicon.verb_is(verb_at(k).lemma, VerbTrait::clause_complement);
  return false;
}

std::uint32_t VerbFrames::finite_before(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i; k-- > 0;)
    if (chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite) return k;
  return none;
}

std::uint32_t VerbFrames::finite_after(std::uint32_t i) const noexcept {
  for (std::uint32_t k = i + 1; k < out_.chunks.size() && k < i + horizon; ++k)
    if (chunk(k).is_verb() && verb_at(k).finiteness == Finiteness::finite) return k;
  return none;
}

}  // namespace dateline::syntax
