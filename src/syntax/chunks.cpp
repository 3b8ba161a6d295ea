#include "syntax/chunks.hpp"

#include <algorithm>
#include <array>

namespace dateline::syntax {
namespace {

/// Longest list of members that is read as one coordination.
constexpr std::size_t max_members = 16;

}  // namespace

/// The members are copied to the end, so that they stand side by side.
std::uint32_t coordinate(SentenceAnalysis& out, std::span<const std::uint32_t> members, TokenRange tokens) {
  NounPhrase whole;
  whole.tokens = tokens;
  whole.first_member = static_cast<std::uint32_t>(out.phrases.size());
  whole.last_member = whole.first_member + static_cast<std::uint32_t>(members.size());
  whole.plural = true;
  const std::uint32_t index = whole.last_member;
  whole.kind = out.phrases[members.front()].kind;
  whole.head = out.phrases[members.back()].head;
  whole.lemma = out.phrases[members.back()].lemma;
  whole.definite = out.phrases[members.front()].definite;
  for (const std::uint32_t member : members) {
    out.phrases[member].coordination = index;
    NounPhrase copy = out.phrases[member];
    if (copy.kind != whole.kind) whole.kind = EntityKind::other;
    out.phrases.push_back(copy);
  }
  out.phrases.push_back(whole);
  return index;
}

void Chunker::run() {
  lay_out();
  if (possessor_) join_genitives();
  if (has(Trait::location)) judge_places();
  if (has(WordClass::coordinator)) join_coordinations(true);
  if (has(Trait::of_marker)) join_of();
  if (has(WordClass::coordinator)) join_coordinations(false);
  if (has(WordClass::comma) || has(WordClass::open_bracket)) join_appositions();
  if (has(WordClass::comma)) link_identified();
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
      out_.chunks.push_back({WordClass::noun, {take_genitive_time(i), next_phrase->tokens.last}, index});
      possessor_ = possessor_ || next_phrase->possessor != none;
      i = next_phrase->tokens.last;
      ++next_phrase;
    }
  }
}

/// "Sunday's race" is one chunk: where the time begins that stands in the genitive before the phrase, else `phrase`.
std::uint32_t Chunker::take_genitive_time(std::uint32_t phrase) {
  std::vector<Chunk>& chunks = out_.chunks;
  if (chunks.size() < 2 || chunks.back().kind != WordClass::genitive ||
      chunks[chunks.size() - 2].kind != WordClass::time)
    return phrase;
  chunks.pop_back();
  const std::uint32_t first = chunks.back().tokens.first;
  chunks.pop_back();
  return first;
}

/// A function word (or phrase), a sign, a time expression; adverbs and adjectives that belong to no phrase.
void Chunker::add_token(std::uint32_t& token) {
  WordClass c = out_.class_within(token);
  // Words that ended in no phrase or group must not pass as one.
  if (c == WordClass::noun || c == WordClass::name || (c >= WordClass::modal && c <= WordClass::verb_gerund))
    c = WordClass::other;
  Chunk chunk{c, {token, token + 1}, none, view_.token(token).word};
  if (view_.is(token, Trait::phrase_start)) {
    const WordTrie::Match match = view_.lexicon.function_phrase(view_.tokens, token, view_.last);
    if (match.length != 0 && view_.lexicon.function_phrase(match.value).word_class == c) {
      chunk.tokens.last = token + match.length;
      chunk.word = view_.lexicon.function_phrase(match.value).word;
    }
  }
  if (c == WordClass::time)
    while (chunk.tokens.last < view_.last && out_.word_class(chunk.tokens.last) == WordClass::time) ++chunk.tokens.last;
  kinds_ |= std::uint64_t{1} << static_cast<unsigned>(c);
  traits_ |= view_.lexicon.word(chunk.word).traits;
  token = chunk.tokens.last;
  out_.chunks.push_back(chunk);
}

/// "in Soroti": a name of unknown kind behind a preposition of place.
void Chunker::judge_places() {
  for (std::size_t i = 1; i < out_.chunks.size(); ++i) {
    const Chunk& before = out_.chunks[i - 1];
    if (!out_.chunks[i].is_phrase() || before.kind != WordClass::preposition ||
        !view_.lexicon.word(before.word).is(Trait::location))
      continue;
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
      const std::uint32_t start = phrase(phrase(chunk.index).possessor).tokens.first;
      while (kept > 0 && out_.chunks[kept - 1].tokens.last > start)
        chunk.tokens.first = out_.chunks[--kept].tokens.first;
    }
    out_.chunks[kept++] = chunk;
  }
  out_.chunks.resize(kept);
}

bool Chunker::compatible(std::uint32_t a, std::uint32_t b, bool strict) const noexcept {
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (x.pronoun && y.pronoun) return true;
  const auto group = [](EntityKind kind) {
    switch (kind) {
      case EntityKind::country:
      case EntityKind::organisation:
        return 1;
      case EntityKind::place:
        return 2;
      case EntityKind::person:
      case EntityKind::group:
        return 3;
      default:
        return 0;
    }
  };
  const int first = group(x.kind);
  const int second = group(y.kind);
  if (first == second) return first != 0 || !strict || x.name.empty() == y.name.empty();
  if (first == 0 || second == 0)
    return x.name.empty() == y.name.empty() || x.pronoun || y.pronoun ||
           (!strict && !(first == 0 ? x : y).name.empty());
  if (!strict && (first == 1 || second == 1) && first + second == 4) return true;  // "Israel and the rebels"
  if (first + second == 3) return !x.name.empty() && !y.name.empty();
  // "Weiss and his wife", but not "Lebanon and their future relations".
  return !strict && x.name.empty() == y.name.empty();
}

/// Members before the last in "A, B and C" are alike: all names, or none.
bool Chunker::list_member(std::uint32_t a, std::uint32_t b) const noexcept {
  return phrase(a).name.empty() == phrase(b).name.empty() && !phrase(a).pronoun && phrase(a).apposition == none &&
         compatible(a, b, true);
}

/// "the actor and director Otto Weiss": one who is both. Offices are told of two: "the president and minister Weiss".
bool Chunker::one_person(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (x.kind != EntityKind::person || y.kind != EntityKind::person || !x.name.empty() || y.name.empty()) return false;
  if (x.pronoun || x.plural || x.is_coordination() || y.is_coordination() || x.apposition != none) return false;
  const std::uint32_t before = y.name.first - 1;
  return y.name.first == y.tokens.first + 1 && view_.is(before, Trait::person_noun) &&
         !view_.any_of(before, traits(Trait::title, Trait::honorific)) &&
         !view_.any_of(x.head, traits(Trait::title, Trait::honorific));
}

/// "the removal of the mayor and his deputy": the phrase within `a`, joined by "of", that `b` is set beside; none where
/// it is set beside `a` itself.
std::uint32_t Chunker::coordinated_part(std::uint32_t a, std::uint32_t b) const noexcept {
  const auto acts = [](const NounPhrase& np) {
    return np.kind == EntityKind::person || np.kind == EntityKind::organisation || np.kind == EntityKind::group ||
           np.kind == EntityKind::country;
  };
  const NounPhrase& whole = phrase(a);
  if (whole.of == none || whole.kind != EntityKind::other || !whole.name.empty() || !acts(phrase(b))) return none;
  std::uint32_t owner = a;
  for (int depth = 0; depth < 8 && phrase(phrase(owner).of).of != none; ++depth) owner = phrase(owner).of;
  const NounPhrase& part = phrase(phrase(owner).of);
  return acts(part) && !part.is_coordination() && part.of == none ? owner : none;
}

/// "The man who killed A and B was held": the verb that follows is the first one's whom the relative clause describes.
bool Chunker::lacks_verb_before(std::size_t chunk) const noexcept {
  constexpr std::size_t horizon = 24;
  if (!out_.chunks.front().is_phrase()) return false;
  std::size_t relatives = 0;
  std::size_t verbs = 0;
  for (std::size_t k = chunk > horizon ? chunk - horizon : 0; k < chunk; ++k) {
    relatives += out_.chunks[k].kind == WordClass::relative ? 1 : 0;
    verbs += out_.chunks[k].is_verb() && out_.verbs[out_.chunks[k].index].finiteness == Finiteness::finite ? 1 : 0;
  }
  return relatives > 0 && verbs <= relatives;
}

/// "Weiss, the mayor, and Moen": of a name, a description and another name the middle describes the first. Joins the
/// two, whose last chunk ends before `last`.
bool Chunker::take_apposition(std::size_t last, std::uint32_t right) {
  std::vector<Chunk>& chunks = out_.chunks;
  if (last < 3 || !chunks[last - 1].is_phrase() || chunks[last - 2].kind != WordClass::comma ||
      !chunks[last - 3].is_phrase())
    return false;
  if (last >= 4 && chunks[last - 4].kind == WordClass::comma) return false;  // a longer list
  const std::uint32_t a = chunks[last - 3].index;
  const std::uint32_t b = chunks[last - 1].index;
  if (!phrase(a).name.empty() && out_.word_class(phrase(b).head) == WordClass::number) {  // "Otto Weiss, 52, and"
    chunks[last - 3].tokens.last = chunks[last - 1].tokens.last;
    return true;
  }
  if (phrase(a).name.empty() || !phrase(b).name.empty() || phrase(right).name.empty() || phrase(b).plural ||
      phrase(a).kind == EntityKind::place || phrase(a).kind == EntityKind::country || !apposed(a, b))
    return false;
  set_beside(a, b);
  if (phrase(a).kind == EntityKind::other) phrase(a).kind = phrase(b).kind;
  chunks[last - 3].tokens.last = chunks[last - 1].tokens.last;
  return true;
}

/// "met A and B said": the phrase before the coordinator belongs to an earlier finite verb, the one behind it to the
/// next.
bool Chunker::parts_clauses(std::size_t phrase_chunk, std::size_t end, std::uint32_t right) const noexcept {
  if (phrase_chunk == 0) return false;
  const Chunk& before = out_.chunks[phrase_chunk - 1];
  if (!before.is_verb() && before.kind != WordClass::preposition && before.kind != WordClass::time) return false;
  // "said [deals with Kenya] and a loan were off": all behind a verb that takes a clause is what that is about.
  std::size_t verb = phrase_chunk - 1;
  while (verb >= 2 && !phrase(right).pronoun && out_.chunks[verb].kind == WordClass::preposition &&
         out_.chunks[verb - 1].is_phrase())
    verb -= 2;
  if (out_.chunks[verb].is_verb() &&
      view_.lexicon.verb_is(out_.verbs[out_.chunks[verb].index].lemma, VerbTrait::clause_complement))
    return false;
  if (before.kind == WordClass::preposition && view_.lexicon.word(before.word).is(Trait::between_marker)) return false;
  if (lacks_verb_before(end)) return false;
  return std::any_of(
      out_.chunks.begin(), out_.chunks.begin() + static_cast<std::ptrdiff_t>(end),
      [&](const Chunk& chunk) { return chunk.is_verb() && out_.verbs[chunk.index].finiteness == Finiteness::finite; });
}

void Chunker::join_coordinations(bool strict) {
  std::vector<Chunk>& chunks = out_.chunks;
  std::size_t kept = first_chunk([](const Chunk& chunk) { return chunk.kind == WordClass::coordinator; });
  for (std::size_t i = kept; i < chunks.size(); ++i) {
    bool joins = chunks[i].kind == WordClass::coordinator && kept > 0 && i + 1 < chunks.size() &&
                 chunks[i + 1].is_phrase() && view_.lexicon.word(chunks[i].word).is(Trait::additive);
    std::size_t last = kept;
    if (joins && chunks[last - 1].kind == WordClass::comma) --last;
    // "Weiss, the mayor of Kolm, and Moen": first "of" has to be joined.
    if (strict && last != kept && last >= 2 && chunks[last - 2].kind == WordClass::preposition &&
        view_.lexicon.word(chunks[last - 2].word).is(Trait::of_marker))
      joins = false;
    const bool apposition = joins && last != kept && take_apposition(last, chunks[i + 1].index);
    if (apposition) {
      last -= 2;
      kept = last + 1;
    }
    const bool between = joins && last >= 2 && chunks[last - 1].is_phrase() &&
                         chunks[last - 2].kind == WordClass::preposition &&
                         view_.lexicon.word(chunks[last - 2].word).is(Trait::between_marker);
    if (!joins || last == 0 || !chunks[last - 1].is_phrase() ||
        !((between && !strict) || compatible(chunks[last - 1].index, chunks[i + 1].index, strict))) {
      chunks[kept++] = chunks[i];
      continue;
    }
    const bool verb_follows = i + 2 < chunks.size() && chunks[i + 2].is_verb() &&
                              out_.verbs[chunks[i + 2].index].finiteness == Finiteness::finite;
    if (verb_follows && ((last != kept && !apposition) || parts_clauses(last - 1, kept, chunks[i + 1].index))) {
      chunks[kept++] = chunks[i];
      continue;
    }
    if (last == kept && one_person(chunks[last - 1].index, chunks[i + 1].index)) {
      set_beside(chunks[last - 1].index, chunks[i + 1].index);
      chunks[last - 1].tokens.last = chunks[i + 1].tokens.last;
      chunks[last - 1].index = chunks[i + 1].index;
      ++i;
      continue;
    }
    const std::uint32_t owner = strict ? none : coordinated_part(chunks[last - 1].index, chunks[i + 1].index);
    if (owner != none) {
      const std::array<std::uint32_t, 2> pair{phrase(owner).of, chunks[i + 1].index};
      const TokenRange both{phrase(pair[0]).tokens.first, chunks[i + 1].tokens.last};
      const std::uint32_t together = coordinate(out_, pair, both);
      phrase(owner).of = together;
      chunks[last - 1].tokens.last = chunks[i + 1].tokens.last;
      kept = last;
      ++i;
      continue;
    }
    std::array<std::uint32_t, max_members> members{};
    std::size_t count = 0;
    members[count++] = chunks[i + 1].index;
    members[count++] = chunks[last - 1].index;
    std::size_t first = last - 1;
    while (count < max_members && first >= 2 && chunks[first - 1].kind == WordClass::comma &&
           chunks[first - 2].is_phrase() && list_member(chunks[first - 2].index, members[count - 1])) {
      first -= 2;
      members[count++] = chunks[first].index;
    }
    // "In Rome, A and B met": the first belongs to its preposition.
    // "ministers from A, B and C met": but not where all are alike.
    const bool alike = first >= 2 && chunks[first - 2].is_phrase() &&
                       phrase(members[count - 1]).kind == phrase(members[0]).kind &&
                       phrase(members[0]).kind != EntityKind::other;
    if (count > 2 && first >= 1 && chunks[first - 1].kind == WordClass::preposition &&
        (first == 1 || (count == 3 && !alike)) && verb_follows) {
      first += 2;
      --count;
    }
    std::reverse(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(count));
    const TokenRange tokens{chunks[first].tokens.first, chunks[i + 1].tokens.last};
    const std::uint32_t whole = coordinate(out_, {members.data(), count}, tokens);
    chunks[first] = {WordClass::noun, tokens, whole};
    kept = first + 1;
    ++i;
  }
  chunks.resize(kept);
}

void Chunker::join_of() {
  std::uint32_t tail = none;   // the phrase the next "of" hangs on
  std::uint32_t owner = none;  // the phrase that one hangs on
  std::vector<Chunk>& chunks = out_.chunks;
  const auto is_of = [&](const Chunk& chunk) {
    return chunk.kind == WordClass::preposition && view_.lexicon.word(chunk.word).is(Trait::of_marker);
  };
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
      tail = chunks[i].is_phrase() && takes_of(phrase(chunks[i].index)) ? chunks[i].index : none;
      owner = none;
      chunks[kept++] = chunks[i];
      continue;
    }
    const std::uint32_t part = chunks[i + 1].index;
    NounPhrase& whole = phrase(tail);
    whole.of = part;
    // "a group of diplomats", "46 of the rebels": what it is a number of tells what it is.
    const bool measure =
        out_.word_class(whole.head) == WordClass::number || (whole.indefinite && whole.lemma != text::unknown_word &&
                                                             view_.lexicon.word(whole.lemma).is(Trait::group_noun));
    if (measure && !whole.is_coordination()) {
      whole.kind = phrase(part).kind;
      whole.plural = view_.word(whole.head).number != 1;  // "one of the rebels"
      // "hundreds of thousands of people"
      if (owner != none && out_.word_class(phrase(owner).head) == WordClass::number) phrase(owner).kind = whole.kind;
    }
    const bool of_body = phrase(part).kind == EntityKind::organisation || phrase(part).kind == EntityKind::country;
    if (of_body && whole.kind == EntityKind::other && !whole.plural && view_.lexicon.heads_body(whole.lemma))
      whole.kind = EntityKind::person;
    owner = tail;
    tail = part;
    chunks[kept - 1].tokens.last = chunks[i + 1].tokens.last;
    ++i;
  }
  chunks.resize(kept);
}

}  // namespace dateline::syntax
