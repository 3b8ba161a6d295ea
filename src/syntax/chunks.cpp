#include "syntax/chunks.hpp"

#include <algorithm>

namespace dateline::syntax {

void Chunker::run() {
  lay_out();
  if (possessor_) join_genitives();
  if (has(Trait::location)) judge_places();
  if (has(WordClass::coordinator)) join_coordinations(true);
  if (has(Trait::of_marker)) join_of();
  if (has(WordClass::coordinator)) join_coordinations(false);
  join_office_holders();
  if (out_.quotes.size() > 1) join_quoted_names();
  if (out_.headline && has(WordClass::comma)) join_headline_pair();
  if (has(WordClass::comma) || has(WordClass::open_bracket)) join_appositions();
  if (!identifies()) return;
  link_identified();
  link_subject_identified();
}

/// "identified as": does a verb tell who somebody is?
bool Chunker::identifies() const noexcept {
  for (const VerbGroup& verb : out_.verbs)
    if (verb.voice == Voice::passive && view_.lexicon.verb_is(verb.lemma, VerbTrait::identifying)) return true;
  return false;
}

void Chunker::lay_out() {
  out_.chunks.clear();
  auto next_phrase = out_.phrases.cbegin();
  auto next_verb = out_.verbs.cbegin();
  for (std::uint32_t i = view_.first; i < view_.last;) {
    while (next_phrase != out_.phrases.cend() && (next_phrase->modifier || next_phrase->tokens.first < i))
      ++next_phrase;
    while (next_verb != out_.verbs.cend() && next_verb->tokens.first < i) ++next_verb;
    const std::uint32_t phrase_at = next_phrase != out_.phrases.cend() ? next_phrase->tokens.first : view_.last;
    const std::uint32_t verb_at = next_verb != out_.verbs.cend() ? next_verb->tokens.first : view_.last;
    const std::uint32_t next = std::min(phrase_at, verb_at);
    while (i < next) add_token(i);
    if (i != next || i == view_.last) continue;  // a function phrase or a time reaches further
    if (verb_at == i) {
      const auto index = static_cast<std::uint32_t>(next_verb - out_.verbs.cbegin());
      out_.chunks.push_back({WordClass::verb_base, next_verb->tokens, index});
      i = next_verb->tokens.last;
      ++next_verb;
    } else {
      const auto index = static_cast<std::uint32_t>(next_phrase - out_.phrases.cbegin());
      // What few phrases have before them is asked here.
      std::uint32_t first = i;
      constexpr ClassSet times(WordClass::time, WordClass::genitive);
      if (!out_.chunks.empty() && times.holds(out_.chunks.back().kind)) first = take_attributive_time(first);
      if (out_.class_within(first) == WordClass::number) first = take_qualifier(first);
      out_.chunks.push_back({WordClass::noun, {first, next_phrase->tokens.last}, index});
      const std::uint32_t possessor = next_phrase->possessor;
      possessor_ |= possessor != none && !phrase(possessor).pronoun;
      i = next_phrase->tokens.last;
      ++next_phrase;
    }
  }
}

/// "12-year": what joins its words makes an adjective of a time.
bool Chunker::is_attributive_time(const Chunk& chunk) const noexcept {
  if (chunk.kind != WordClass::time || !view_.hyphens) return false;
  for (std::uint32_t i = chunk.tokens.first; i < chunk.tokens.last; ++i)
    if (view_.hyphen(i)) return true;
  return false;
}

/// "Sunday's race", "12-year terms" are one chunk: where the time begins that stands before the phrase as an attribute,
/// else `phrase`. \pre the last chunk is a time or a genitive
std::uint32_t Chunker::take_attributive_time(std::uint32_t phrase) {
  std::vector<Chunk>& chunks = out_.chunks;
  if (chunks.back().tokens.last == phrase && is_attributive_time(chunks.back())) {
    const std::uint32_t first = chunks.back().tokens.first;
    chunks.pop_back();
    return first;
  }
  if (chunks.size() < 2 || chunks.back().kind != WordClass::genitive ||
      chunks[chunks.size() - 2].kind != WordClass::time)
    return phrase;
  chunks.pop_back();
  const std::uint32_t first = chunks.back().tokens.first;
  chunks.pop_back();
  return first;
}

/// "soldiers from [at least] six countries": behind a preposition, what tells how exactly the number counts is part of
/// the chunk, so that the preposition stands before it. \pre the phrase begins with a number
std::uint32_t Chunker::take_qualifier(std::uint32_t phrase) {
  std::vector<Chunk>& chunks = out_.chunks;
  const std::uint32_t first = view_.lexicon.qualified_from(view_.tokens, view_.first, phrase);
  if (first == phrase) return phrase;
  std::size_t kept = chunks.size();
  while (kept > 0 && chunks[kept - 1].tokens.first >= first) --kept;
  if (kept == 0 || chunks[kept - 1].kind != WordClass::preposition || chunks[kept - 1].tokens.last != first)
    return phrase;
  chunks.resize(kept);
  return first;
}

/// A function word (or phrase), a sign, a time expression; adverbs and adjectives that belong to no phrase.
void Chunker::add_token(std::uint32_t& token) {
  if (!out_.left_out.empty() && std::binary_search(out_.left_out.begin(), out_.left_out.end(), token)) {
    ++token;
    return;
  }
  WordClass c = out_.class_within(token);
  // Words that ended in no phrase or group must not pass as one.
  if (c == WordClass::noun || c == WordClass::name || (c >= WordClass::modal && c <= WordClass::verb_gerund))
    c = WordClass::other;
  Chunk chunk{c, {token, token + 1}, none, view_.token(token).word};
  const std::uint64_t listed = view_.listed[token - view_.first];
  if ((listed & traits(Trait::phrase_start)) != 0) take_function_phrase(chunk);
  if (c == WordClass::time)
    while (chunk.tokens.last < view_.last && out_.word_class(chunk.tokens.last) == WordClass::time) ++chunk.tokens.last;
  kinds_ |= std::uint64_t{1} << static_cast<unsigned>(c);
  traits_ |= chunk.word == view_.token(token).word ? listed : view_.lexicon.word(chunk.word).traits;
  token = chunk.tokens.last;
  out_.chunks.push_back(chunk);
}

/// "according to": all its words, where they are of the class of the first.
void Chunker::take_function_phrase(Chunk& chunk) const {
  const std::uint32_t first = chunk.tokens.first;
  const WordTrie::Match match = view_.lexicon.function_phrase(view_.tokens, first, view_.last);
  if (match.length == 0 || view_.lexicon.function_phrase(match.value).word_class != chunk.kind) return;
  chunk.tokens.last = first + match.length;
  chunk.word = view_.lexicon.function_phrase(match.value).word;
}

/// "in Soroti": a name of unknown kind behind a preposition of place.
void Chunker::judge_places() {
  for (std::size_t i = 1; i < out_.chunks.size(); ++i) {
    const Chunk& before = out_.chunks[i - 1];
    const bool governed = is_preposition(before, Trait::location);
    if (!(out_.chunks[i].is_phrase() & governed)) continue;  // one branch, as few are
    const bool behind_phrase = i > 1 && out_.chunks[i - 2].is_phrase();
    if (behind_phrase && view_.lexicon.is_company_part(phrase(out_.chunks[i - 2].index).lemma))
      continue;  // "shares in Odex"
    NounPhrase& place = phrase(out_.chunks[i].index);
    if (place.kind == EntityKind::other && !place.name.empty() && place.name == place.tokens && place.possessor == none)
      place.kind = EntityKind::place;
  }
}

/// "X's visit" is one chunk.
void Chunker::join_genitives() {
  const auto possessed = [&](const Chunk& chunk) {
    return chunk.is_phrase() && phrase(chunk.index).possessor != none && !phrase(phrase(chunk.index).possessor).pronoun;
  };
  std::size_t kept = first_chunk(possessed);
  for (std::size_t i = kept; i < out_.chunks.size(); ++i) {
    Chunk chunk = out_.chunks[i];
    if (possessed(chunk)) {
      const NounPhrase& possessor = phrase(phrase(chunk.index).possessor);
      const std::uint32_t start = possessor.tokens.first;
      if (may_head_body(phrase(chunk.index)) && is_body(possessor.kind))  // "the bank's head"
        phrase(chunk.index).kind = EntityKind::person;
      while (kept > 0 && out_.chunks[kept - 1].tokens.last > start)
        chunk.tokens.first = out_.chunks[--kept].tokens.first;
    }
    out_.chunks[kept++] = chunk;
  }
  out_.chunks.resize(kept);
}

/// "accused the mayor [of theft]", but "accused the head of the bank": what the verb tells of its object is new, or the
/// object's own ("stripped the rider [of his title]"). A bare name takes no "of": "stripped Kern [of the title]".
bool Chunker::is_told_of(const Chunk& verb, std::uint32_t object, std::uint32_t part) const noexcept {
  if (!verb.is_verb() || !view_.lexicon.verb_is(out_.verbs[verb.index].lemma, VerbTrait::of_complement) ||
      out_.verbs[verb.index].voice != Voice::active)
    return false;
  const NounPhrase& told = out_.phrases[part];
  if (told.possessor != none) return out_.phrases[told.possessor].pronoun;
  const NounPhrase& whole = out_.phrases[object];
  const bool bare_name = !whole.name.empty() && whole.name == whole.tokens;
  return told.name.empty() && (!told.definite || bare_name);
}

/// What a phrase is that "of" joins to `part`, where that tells it. \param owner the phrase that `whole` hangs on, or
/// none
void Chunker::take_kind_of_part(NounPhrase& whole, std::uint32_t part, std::uint32_t owner) noexcept {
  // "a group of diplomats", "46 of the rebels": what it is a number of tells what it is.
  const bool measure =
      out_.word_class(whole.head) == WordClass::number ||
      (whole.indefinite && whole.lemma != text::unknown_word &&
       view_.lexicon.word(whole.lemma).is(Trait::group_noun)) ||
      (view_.lexicon.is_share(whole.lemma) && phrase(part).kind == EntityKind::group);  // "60 percent of the voters"
  if (measure && !whole.is_coordination()) {
    const bool them = phrase(part).pronoun && phrase(part).plural;  // "80 of them"
    whole.kind = them ? EntityKind::group : phrase(part).kind;
    // "one of the rebels", "a panel of the court"; "a third" is several
    const bool of_body = whole.indefinite && is_body(phrase(part).kind) && !phrase(part).plural;
    whole.plural = (view_.word(whole.head).number != 1 && !of_body) || view_.lexicon.is_share(whole.lemma);
    // "hundreds of thousands of people"
    if (owner != none && out_.word_class(phrase(owner).head) == WordClass::number) phrase(owner).kind = whole.kind;
  }
  // "the first of the miners", "the oldest of the women"
  if (!measure && whole.definite && whole.kind == EntityKind::other && phrase(part).kind == EntityKind::group &&
      out_.word_class(whole.head) == WordClass::adjective)
    whole.kind = EntityKind::person;
  if (may_head_body(whole) && is_headed(whole, phrase(part))) whole.kind = EntityKind::person;
}

/// "head": somebody, where what it is the head of tells so.
bool Chunker::may_head_body(const NounPhrase& whole) const noexcept {
  return whole.kind == EntityKind::other && !whole.plural && view_.lexicon.heads_body(whole.lemma);
}

/// Has what `whole` is of somebody at its head?
bool Chunker::is_headed(const NounPhrase& whole, const NounPhrase& part) const noexcept {
  const bool house = part.kind == EntityKind::place && part.name.empty();  // "the head of the jail"
  if (is_body(part.kind) || house || (part.kind == EntityKind::other && !part.name.empty())) return true;  // "of Odex"
  if (part.kind != EntityKind::other) return false;
  // "its head of sales", "the head of the inquiry"; not of the queue
  return whole.possessor != none ||
         (part.lemma != text::unknown_word && view_.lexicon.word(part.lemma).is(Trait::event_noun));
}

void Chunker::join_of() {
  std::uint32_t tail = none;   // the phrase the next "of" hangs on
  std::uint32_t owner = none;  // the phrase that one hangs on
  std::vector<Chunk>& chunks = out_.chunks;
  const auto is_of = [&](const Chunk& chunk) { return is_preposition(chunk, Trait::of_marker); };
  std::size_t kept = first_chunk(is_of);
  if (kept == chunks.size()) return;
  if (kept > 0) --kept;  // what it hangs on
  for (std::size_t i = kept; i < chunks.size(); ++i) {
    const bool of = tail != none && is_of(chunks[i]) && i + 1 < chunks.size() && chunks[i + 1].is_phrase();
    if (!of) {
      // Neither "cleared him of all charges" nor "accused Israel of crimes" is a phrase.
      const auto takes_of = [&](const NounPhrase& np) {
        return !np.pronoun && (np.name.empty() || np.kind == EntityKind::other);
      };
      const bool before_of = chunks[i].is_phrase() && i + 1 < chunks.size() && is_of(chunks[i + 1]);
      const bool told = before_of && i + 2 < chunks.size() && chunks[i + 2].is_phrase() && kept > 0 &&
                        is_told_of(chunks[kept - 1], chunks[i].index, chunks[i + 2].index);
      tail = before_of && !told && takes_of(phrase(chunks[i].index)) ? chunks[i].index : none;
      owner = none;
      chunks[kept++] = chunks[i];
      continue;
    }
    const std::uint32_t part = chunks[i + 1].index;
    NounPhrase& whole = phrase(tail);
    whole.of = part;
    take_kind_of_part(whole, part, owner);
    owner = tail;
    tail = part;
    chunks[kept - 1].tokens.last = chunks[i + 1].tokens.last;
    ++i;
  }
  chunks.resize(kept);
}

}  // namespace dateline::syntax
