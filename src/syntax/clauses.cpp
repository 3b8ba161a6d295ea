#include "syntax/clauses.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// May a clause begin or end at a chunk, as far as its kind and that of the chunk before tell? Most are passed
/// over by one branch.
bool may_part(WordClass before, WordClass kind) noexcept {
  constexpr ClassSet parting(WordClass::subordinator, WordClass::relative, WordClass::comma, WordClass::dash,
                             WordClass::verb_base, WordClass::preposition);
  const bool parts = parting.holds(kind);
  const bool side_by_side = (before == kind) & (kind == WordClass::noun);
  return parts | side_by_side;
}

}  // namespace

void ClauseBuilder::run() {
  out_.frames.assign(out_.verbs.size(), {});
  out_.clauses.clear();
  out_.clauses.push_back({{view_.first, view_.last}});
  levels_[0] = {};
  depth_ = 1;
  WordClass before = WordClass::stop;
  for (std::uint32_t i = 0; i < out_.chunks.size(); ++i) {
    const Chunk& chunk = out_.chunks[i];
    const bool goes_on = !may_part(before, chunk.kind);
    before = chunk.kind;
    if (goes_on) {
      out_.chunks[i].clause = top().clause;
      continue;
    }
    switch (chunk.kind) {
      case WordClass::subordinator:
        if (top().any_verb && !tells_content(i)) close_relatives(i);
        open(i, chunk.word, false);
        break;
      case WordClass::relative:
        open(i, chunk.word, true);
        break;
      case WordClass::preposition:
        if (opens_gerund(i)) {
          open(i, chunk.word, false);
          top().gerund = true;
        }
        break;
      case WordClass::comma:
        comma(i);
        break;
      case WordClass::dash:  // "praised the work Weiss had done - but said"
        if (i + 1 < out_.chunks.size() && out_.chunks[i + 1].kind == WordClass::coordinator) comma(i);
        break;
      case WordClass::verb_base:
        verb(i);
        break;
      case WordClass::noun:
        if (opens_bare_relative(i) || opens_contact_relative(i)) open(i, text::unknown_word, true);
        break;
      default:
        break;
    }
    out_.chunks[i].clause = top().clause;
  }
  mark_quotes();
}

void ClauseBuilder::open(std::uint32_t chunk, text::WordId introduced_by, bool relative) {
  if (depth_ == max_depth) return;
  Clause clause;
  clause.tokens = {out_.chunks[chunk].tokens.first, out_.clauses[top().clause].tokens.last};
  clause.parent = top().clause;
  clause.introduced_by = introduced_by;
  clause.relative = relative;
  const Word& word = view_.lexicon.word(introduced_by);
  clause.complement = word.is(Trait::complementiser) || (word.is(Trait::preposition) && !word.is(Trait::subordinator));
  out_.clauses.push_back(clause);
  levels_[depth_++] = {static_cast<std::uint32_t>(out_.clauses.size() - 1), none, false, false, false};
}

/// Ends the innermost clause before a chunk.
void ClauseBuilder::close(std::uint32_t chunk) {
  out_.clauses[top().clause].tokens.last = out_.chunks[chunk].tokens.first;
  --depth_;
}

/// "dismissed the claim [that he had lied] when he sold it", "the car [that he drove] when he fled": behind "that"
/// stands a subject of its own, so what follows is told within that clause.
bool ClauseBuilder::tells_content(std::uint32_t chunk) const noexcept {
  const Clause& clause = out_.clauses[top().clause];
  if (!clause.relative || !view_.lexicon.word(clause.introduced_by).is(Trait::complementiser) ||
      view_.lexicon.word(out_.chunks[chunk].word).is(Trait::preposition))
    return false;
  std::uint32_t first = chunk;
  while (first > 0 && chunk - first < relative_horizon && out_.chunks[first].tokens.first > clause.tokens.first)
    --first;
  return out_.chunks[first].tokens.first == clause.tokens.first && out_.chunks[first + 1].is_phrase();
}

/// "shot a man who owned a shop [when he left]", but "met Moen, who lived there [when he left]": a clause behind a
/// comma only adds something, and what follows is told within it.
void ClauseBuilder::close_relatives(std::uint32_t chunk) {
  while (depth_ > 1 && out_.clauses[top().clause].relative && levels_[depth_ - 2].verb != none && top().verb != none) {
    if (out_.word_class(out_.clauses[top().clause].tokens.first - 1) == WordClass::comma) return;
    close(chunk);
  }
}

/// "after meeting the king": a clause of its own, with its preposition as what introduces it.
bool ClauseBuilder::opens_gerund(std::uint32_t chunk) const noexcept {
  std::uint32_t next = chunk + 1;
  while (next < out_.chunks.size() && out_.chunks[next].kind == WordClass::adverb)
    ++next;  // "after allegedly shooting"
  if (next >= out_.chunks.size() || !out_.chunks[next].is_verb()) return false;
  return out_.verbs[out_.chunks[next].index].finiteness == Finiteness::gerund;
}

/// "that a file holding names, made in May, was lost": at the first comma the clause still waits for its finite verb.
bool ClauseBuilder::lacks_verb(std::uint32_t chunk) const noexcept {
  const Clause& clause = out_.clauses[top().clause];
  if (top().verb != none || clause.relative || !view_.lexicon.word(clause.introduced_by).is(Trait::complementiser))
    return false;
  for (std::uint32_t k = chunk + 1; k < out_.chunks.size(); ++k)
    if (out_.chunks[k].is_verb() && out_.verbs[out_.chunks[k].index].finiteness == Finiteness::finite) return true;
  return false;
}

/// "after the rig, leased by a firm, exploded": behind the comma stands the finite verb of a clause that so far has a
/// subject and what describes it between commas.
bool ClauseBuilder::goes_on_behind(std::uint32_t comma) const noexcept {
  const Clause& clause = out_.clauses[top().clause];
  if (top().verb != none || clause.relative || clause.introduced_by == text::unknown_word || top().gerund) return false;
  std::uint32_t next = comma + 1;
  while (next < out_.chunks.size() && out_.chunks[next].kind == WordClass::adverb) ++next;
  if (next == out_.chunks.size() || !out_.chunks[next].is_verb() ||
      out_.verbs[out_.chunks[next].index].finiteness != Finiteness::finite)
    return false;
  bool described = false;
  for (std::uint32_t k = comma; k-- > 0 && comma - k <= 2 * relative_horizon;) {
    if (out_.chunks[k].tokens.first == clause.tokens.first) return described && out_.chunks[k + 1].is_phrase();
    described = described || (out_.chunks[k].kind == WordClass::comma && k + 1 < comma);
  }
  return false;
}

/// "The hall, which housed a bank, two shops and a school, burned": the comma parts what the verb of the relative
/// clause is done to, and the verb that its parent waits for stands behind the whole list.
bool ClauseBuilder::lists_objects(std::uint32_t comma) const noexcept {
  const auto& chunks = out_.chunks;
  if (!out_.clauses[top().clause].relative || top().verb == none || levels_[depth_ - 2].verb != none || comma == 0 ||
      !chunks[comma - 1].is_phrase())
    return false;
  const auto is = [&](std::uint32_t k, WordClass kind) { return k < chunks.size() && chunks[k].kind == kind; };
  const auto is_phrase = [&](std::uint32_t k) { return k < chunks.size() && chunks[k].is_phrase(); };
  const auto joins = [&](std::uint32_t k) { return is_phrase(k) && out_.phrases[chunks[k].index].is_coordination(); };
  std::uint32_t last = comma + 1;
  while (is_phrase(last) && !joins(last) && is(last + 1, WordClass::comma)) last += 2;
  if (!joins(last)) {
    if (!is_phrase(last) || !is(last + 1, WordClass::coordinator)) return false;
    last += is(last + 2, WordClass::adverb) || is(last + 2, WordClass::preposition) ? 3 : 2;  // "and around 30 shops"
    if (!is_phrase(last)) return false;
  }
  for (std::uint32_t k = last + 1; k < chunks.size() && k <= last + relative_horizon; ++k) {
    const bool finite = chunks[k].is_verb() && out_.verbs[chunks[k].index].finiteness == Finiteness::finite;
    if (finite) return is(k - 1, WordClass::comma);
  }
  return false;
}

void ClauseBuilder::comma(std::uint32_t chunk) {
  if (depth_ == 1 || !top().any_verb || chunk + 1 >= out_.chunks.size()) return;
  const Chunk& next = out_.chunks[chunk + 1];
  const bool adjunct =
      next.kind == WordClass::preposition || next.kind == WordClass::time || next.kind == WordClass::adverb;
  while (depth_ > 1 && top().any_verb && !lacks_verb(chunk) && !goes_on_behind(chunk) && !lists_objects(chunk) &&
         (!adjunct || levels_[depth_ - 2].verb == none))
    close(chunk);
}

/// "The man who shot [and killed] him was arrested": a further verb of a relative clause, whose parent still waits for
/// its own behind it.
bool ClauseBuilder::goes_on_in_relative(std::uint32_t chunk) const noexcept {
  if (depth_ < 2 || !out_.clauses[top().clause].relative || top().verb == none || levels_[depth_ - 2].gerund ||
      levels_[depth_ - 2].verb != none)
    return false;
  std::uint32_t before = chunk;
  while (before > 0 && out_.chunks[before - 1].kind == WordClass::adverb) --before;
  if (before == 0 || out_.chunks[before - 1].kind != WordClass::coordinator) return false;
  for (std::uint32_t k = chunk + 1; k < out_.chunks.size() && k <= chunk + relative_horizon; ++k) {
    const Chunk& next = out_.chunks[k];
    if (next.kind == WordClass::subordinator || next.kind == WordClass::relative || next.kind == WordClass::coordinator)
      return false;
    if (next.is_verb() && out_.verbs[next.index].finiteness == Finiteness::finite) return true;
  }
  return false;
}

/// "The claim that he had sold [the mine was] false": behind what a verb of the clause was done to stands the verb for
/// which its noun waits.
bool ClauseBuilder::ends_content(std::uint32_t chunk) const noexcept {
  const Clause& clause = out_.clauses[top().clause];
  if (!view_.lexicon.word(clause.introduced_by).is(Trait::complementiser) || chunk - top().verb > relative_horizon)
    return false;
  std::uint32_t k = chunk - 1;
  while (k > top().verb + 1 && out_.chunks[k].is_phrase() && out_.chunks[k - 1].kind == WordClass::preposition &&
         (out_.chunks[k - 2].is_phrase() || out_.chunks[k - 2].is_verb()))
    k -= out_.chunks[k - 2].is_phrase() ? 2 : 1;
  if (out_.chunks[k].kind == WordClass::preposition) return true;
  if (k == 0 || !out_.chunks[k].is_phrase() || !out_.chunks[k - 1].is_verb()) return false;
  const VerbGroup& before = out_.verbs[out_.chunks[k - 1].index];
  const bool says = before.voice == Voice::active && view_.lexicon.verb_is(before.lemma, VerbTrait::clause_complement);
  return !says;
}

/// "When police raided the club on Monday [they] arrested two men": the subject of the main clause, behind one that
/// opens the sentence and ends without a comma; none where it is not so.
std::uint32_t ClauseBuilder::subject_behind_opening(std::uint32_t verb) const noexcept {
  const Clause& opening = out_.clauses[top().clause];
  if (depth_ != 2 || levels_[0].verb != none || top().verb == none || opening.relative || opening.complement ||
      opening.tokens.first != out_.tokens.first || !view_.lexicon.word(opening.introduced_by).is(Trait::subordinator))
    return none;
  std::uint32_t subject = verb - 1;
  while (subject > top().verb && out_.chunks[subject].kind == WordClass::adverb) --subject;
  if (subject < top().verb + 2 || !out_.chunks[subject].is_phrase() || opens_complement(subject, top().verb))
    return none;
  const Word& word = view_.word(out_.chunks[subject].tokens.first);
  const bool they = out_.phrases[out_.chunks[subject].index].pronoun && word.is(Trait::subject_pronoun) &&
                    !word.is(Trait::object_pronoun) && out_.chunks[subject - 1].is_phrase();
  return they || out_.chunks[subject - 1].kind == WordClass::time ? subject : std::uint32_t{none};
}

void ClauseBuilder::verb(std::uint32_t chunk) {
  out_.frames[out_.chunks[chunk].index].chunk = chunk;
  const VerbGroup& group = out_.verbs[out_.chunks[chunk].index];
  if (group.finiteness != Finiteness::finite) {
    top().any_verb = true;
    return;
  }
  if (depth_ > 2 && top().goes_on && levels_[depth_ - 3].verb == none) close(chunk);
  if (goes_on_in_relative(chunk)) {
    open_before(chunk);
    top().goes_on = true;
    top().verb = chunk;
    top().any_verb = true;
    return;
  }
  if (const std::uint32_t subject = subject_behind_opening(chunk); subject != none) {
    close(subject);
    for (std::uint32_t k = subject; k < chunk; ++k) out_.chunks[k].clause = top().clause;
  }
  // "The man who shot him was arrested": a second finite verb ends the relative clause when its parent still lacks one.
  while (depth_ > 1 && top().verb != none && levels_[depth_ - 2].verb == none && chunk > 0 &&
         (!out_.chunks[chunk - 1].is_phrase() || ends_content(chunk)))
    close(chunk);
  while (depth_ > 1 && out_.clauses[top().clause].relative && top().verb != none && levels_[depth_ - 2].verb == none)
    close(chunk);
  // "The man accused of stealing cars was held": nor has what hangs on a noun a finite verb of its own.
  while (depth_ > 1 && top().gerund && top().verb == none && levels_[depth_ - 2].verb == none) close(chunk);
  std::uint32_t described = top().verb != none ? subject_of_relative(chunk) : subject_of_gerund(chunk);
  if (described != none)
    close(chunk);
  else if (top().verb != none)
    described = described_subject(chunk);
  if (described != none)
    open_around(described, chunk);
  else if (top().verb != none)
    open_before(chunk);
  top().verb = chunk;
  top().any_verb = true;
}

/// Opens the clause of a further finite verb where that clause starts.
void ClauseBuilder::open_before(std::uint32_t verb) {
  const std::uint32_t start = start_of_new_clause(with_apposition(verb));
  const Chunk& first = out_.chunks[start];
  open(start, first.kind == WordClass::coordinator ? first.word : text::unknown_word, false);
  for (std::uint32_t k = start; k < verb; ++k) out_.chunks[k].clause = top().clause;
}

/// Opens the clause of a verb whose subject stands before clauses that describe it: those then lie within it, and
/// behind it in the order in which clauses start.
void ClauseBuilder::open_around(std::uint32_t subject, std::uint32_t verb) {
  if (depth_ == max_depth) return;
  const std::uint32_t outer = top().clause;
  open(subject, text::unknown_word, false);
  const auto added = static_cast<std::uint32_t>(out_.clauses.size() - 1);
  std::uint32_t place = added;
  while (place > 0 && out_.clauses[place - 1].tokens.first > out_.clauses[added].tokens.first) --place;
  std::rotate(out_.clauses.begin() + place, out_.clauses.begin() + added, out_.clauses.end());
  for (std::uint32_t i = place + 1; i <= added; ++i) {
    std::uint32_t& parent = out_.clauses[i].parent;
    parent = parent == outer ? place : parent >= place ? parent + 1 : parent;
  }
  for (std::uint32_t k = subject; k < verb; ++k) {
    std::uint32_t& clause = out_.chunks[k].clause;
    clause = clause == outer ? place : clause >= place ? clause + 1 : clause;
  }
  top().clause = place;
}

/// The coordinator before a subject, where nothing but adverbs and times stand between: "and now he", "and on Monday
/// he", "and on Monday, he"; what stands behind a colon: "[: on Monday] he".
std::uint32_t ClauseBuilder::with_coordinator(std::uint32_t subject) const noexcept {
  const bool parted = subject > 1 && out_.chunks[subject - 1].kind == WordClass::comma &&
                      out_.chunks[subject - 2].kind == WordClass::time;
  if (parted) {
    const std::uint32_t start = with_coordinator(subject - 1);
    const bool opens = out_.chunks[start].kind == WordClass::coordinator && start > 0 &&
                       out_.chunks[start - 1].kind != WordClass::time;  // "in May or June, she said"
    return opens ? start : subject;
  }
  std::uint32_t start = subject;
  while (start > 0 &&
         (out_.chunks[start - 1].kind == WordClass::adverb || out_.chunks[start - 1].kind == WordClass::time)) {
    --start;
    const bool on_time = out_.chunks[start].kind == WordClass::time && start > 0 &&
                         out_.chunks[start - 1].kind == WordClass::preposition;
    if (on_time) --start;
  }
  if (start > 0 && out_.chunks[start - 1].kind == WordClass::colon) return start;
  return start > 0 && out_.chunks[start - 1].kind == WordClass::coordinator ? start - 1 : subject;
}

bool ClauseBuilder::in_relative(std::uint32_t chunk) const noexcept {
  return out_.clauses[out_.chunks[chunk].clause].relative;
}

/// "after meeting [the king] he left", but "saying [the king] had left".
bool ClauseBuilder::takes_object(const VerbGroup& verb) const noexcept {
  const bool says = verb.voice == Voice::active && view_.lexicon.verb_is(verb.lemma, VerbTrait::clause_complement);
  return verb.finiteness != Finiteness::finite && !says;
}

/// Where the clause of a further finite verb starts: at the coordinator, comma or subject before it.
std::uint32_t ClauseBuilder::start_of_new_clause(std::uint32_t chunk) const noexcept {
  std::uint32_t start = chunk;
  while (start > 0 && start > top().verb + 1 && chunk - start < 8) {
    const Chunk& before = out_.chunks[start - 1];
    if (before.kind == WordClass::coordinator) return start - 1;
    if (before.is_verb() &&
        out_.verbs[before.index].finiteness != Finiteness::finite) {  // "a statement issued by X said"
      --start;
      continue;
    }
    if (before.is_phrase()) {
      const Word& word = view_.word(before.tokens.first);
      const bool subject =
          out_.phrases[before.index].pronoun && word.is(Trait::subject_pronoun) && !word.is(Trait::object_pronoun);
      const bool governed =
          start >= 2 && !subject &&
          (out_.chunks[start - 2].kind == WordClass::preposition ||
           (out_.chunks[start - 2].is_verb() && takes_object(out_.verbs[out_.chunks[start - 2].index])));
      if (!governed) return with_coordinator(start - 1);
      start -= 2;
      continue;
    }
    // "said net income [in the third quarter] rose"
    const bool on_time = before.kind == WordClass::preposition && out_.chunks[start].kind == WordClass::time;
    // "said forces [loyal to the king] had left"
    const bool described = before.kind == WordClass::adjective && start >= 2 && out_.chunks[start - 2].is_phrase() &&
                           out_.chunks[start].kind == WordClass::preposition;
    if (before.kind != WordClass::adverb && before.kind != WordClass::negator && before.kind != WordClass::time &&
        before.kind != WordClass::quote && !on_time && !described)
      break;
    --start;
  }
  return start;
}

void ClauseBuilder::mark_quotes() {
  std::uint32_t open_quote = none;
  for (const std::uint32_t i : out_.quotes) {
    constexpr ClassSet marks(WordClass::quote, WordClass::adverb);  // else within a time or a name
    if (!marks.holds(out_.word_class(i))) continue;
    if (open_quote == none) {
      open_quote = i;
      continue;
    }
    for (Clause& clause : out_.clauses) {
      const std::uint32_t covered =
          std::min(clause.tokens.last, i) -
          std::min(std::max(clause.tokens.first, open_quote), std::min(clause.tokens.last, i));
      if (covered * 2 > clause.tokens.last - clause.tokens.first) clause.quoted = true;
    }
    open_quote = none;
  }
}

}  // namespace dateline::syntax
