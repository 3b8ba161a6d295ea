// What "and" joins: phrases that do or suffer something together are made one chunk.
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

/// "Odex chairman and chief executive Otto Weiss": two offices in a firm, of which the second has no firm of its own.
bool Chunker::two_offices(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (x.kind != EntityKind::person || y.kind != EntityKind::person || y.name.empty() || x.pronoun || x.plural)
    return false;
  if (x.is_coordination() || y.is_coordination() || x.apposition != none || y.name.first == y.tokens.first)
    return false;
  const auto is_office = [&](std::uint32_t token) { return view_.lexicon.is_company_office(view_.token(token).word); };
  if (!is_office(x.tokens.last - 1) || !is_office(y.name.first - 1)) return false;
  for (std::uint32_t token = y.tokens.first; token + 1 < y.name.first; ++token)
    if (out_.word_class(token) == WordClass::name || out_.word_class(token) == WordClass::determiner) return false;
  return true;
}

/// "the painter and teacher Otto Weiss": one who is both. Offices are told of two, "the president and minister Weiss",
/// unless the first has no article, "President and party leader Otto Weiss".
bool Chunker::one_person(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& x = phrase(a);
  const NounPhrase& y = phrase(b);
  if (x.kind != EntityKind::person || y.kind != EntityKind::person || !x.name.empty() || y.name.empty()) return false;
  if (x.pronoun || x.plural || x.is_coordination() || y.is_coordination() || x.apposition != none) return false;
  const std::uint32_t before = y.name.first - 1;
  const auto bare = [](const NounPhrase& each) {
    return !each.definite && !each.indefinite && each.possessor == none && each.number == 0;
  };
  if (!out_.headline && bare(x) && x.of == none && bare(y) && y.name.first > y.tokens.first)
    return view_.is(before, Trait::person_noun);
  return y.name.first == y.tokens.first + 1 && view_.is(before, Trait::person_noun) &&
         !view_.any_of(before, traits(Trait::title, Trait::honorific)) &&
         !view_.any_of(x.head, traits(Trait::title, Trait::honorific));
}

/// "the removal of the mayor and his deputy": the phrase within `a`, joined by "of", that `b` is set beside; none where
/// it is set beside `a` itself.
std::uint32_t Chunker::coordinated_part(std::uint32_t a, std::uint32_t b) const noexcept {
  const NounPhrase& whole = phrase(a);
  if (whole.of == none || whole.kind != EntityKind::other || !whole.name.empty() || !is_actor(phrase(b).kind))
    return none;
  std::uint32_t owner = a;
  for (int depth = 0; depth < 8 && phrase(phrase(owner).of).of != none; ++depth) owner = phrase(owner).of;
  const NounPhrase& part = phrase(phrase(owner).of);
  return is_actor(part.kind) && !part.is_coordination() && part.of == none ? owner : none;
}

/// "The man who killed A and B was held": the verb that follows is the first one's whom the relative clause describes.
bool Chunker::lacks_verb_before(std::size_t chunk) const noexcept {
  constexpr std::size_t horizon = 24;
  if (!out_.chunks.front().is_phrase()) return false;
  std::size_t relatives = 0;
  std::size_t verbs = 0;
  for (std::size_t k = chunk > horizon ? chunk - horizon : 0; k < chunk; ++k) {
    relatives += out_.chunks[k].kind == WordClass::relative ? 1 : 0;
    verbs += out_.chunks[k].is_verb() && is_finite(out_.chunks[k]) ? 1 : 0;
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
  // "between their leader, Ida Moen, and Chile": between, there are two.
  const bool two = last >= 4 && is_preposition(chunks[last - 4], Trait::between_marker);
  if (two && phrase(a).name.empty() && is_person(phrase(a).kind) && is_person(phrase(b).kind) && !phrase(a).plural &&
      apposed(a, b)) {
    set_beside(a, b);
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
  if (is_preposition(before, Trait::between_marker)) return false;
  if (lacks_verb_before(end)) return false;
  return std::any_of(out_.chunks.begin(), out_.chunks.begin() + static_cast<std::ptrdiff_t>(end),
                     [&](const Chunk& chunk) { return chunk.is_verb() && is_finite(chunk); });
}

/// May the coordinator set the phrase behind it beside what stands before the chunk `end`?
bool Chunker::joins_phrases(std::size_t coordinator, std::size_t end, bool strict) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  if (end == 0 || coordinator + 1 == chunks.size() || !chunks[coordinator + 1].is_phrase() ||
      !view_.lexicon.word(chunks[coordinator].word).is(Trait::additive))
    return false;
  // "Weiss, the mayor of Kolm, and Moen": first "of" has to be joined.
  return !strict || end < 3 || chunks[end - 1].kind != WordClass::comma ||
         !is_preposition(chunks[end - 3], Trait::of_marker);
}

/// Are they alike enough to do or suffer something together? Behind "between" whatever there is two of.
bool Chunker::sides_fit(std::size_t left, std::size_t right, bool strict) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  if (!chunks[left].is_phrase()) return false;
  const bool between = !strict && left >= 1 && is_preposition(chunks[left - 1], Trait::between_marker);
  return between || compatible(chunks[left].index, chunks[right].index, strict);
}

/// "lost money and its chief[, Ida Moen,] resigned": the chunk behind one phrase between commas, else the same one.
std::size_t Chunker::behind_aside(std::size_t i) const noexcept {
  const bool aside = kind(i) == WordClass::comma && kind(i + 1) == WordClass::noun && kind(i + 2) == WordClass::comma &&
                     kind(i + 3) == WordClass::verb_base && out_.chunks[i + 1].is_phrase() &&
                     !phrase(out_.chunks[i + 1].index).name.empty();
  return aside ? i + 3 : i;
}

/// "asked Chile for help, and [two planes from Kolm joined]": behind a comma, a phrase with what hangs on it and a
/// finite verb are the next clause, where the phrase before belongs to an earlier verb.
bool Chunker::begins_modified_clause(std::size_t left, std::size_t end, std::size_t right) const noexcept {
  std::size_t verb = right + 1;
  while (kind(verb) == WordClass::preposition && verb + 1 < out_.chunks.size() && out_.chunks[verb + 1].is_phrase())
    verb += 2;
  if (verb == right + 1 || kind(verb) != WordClass::verb_base || !is_finite(out_.chunks[verb])) return false;
  return parts_clauses(left, end, out_.chunks[right].index);
}

/// "Norvia, rebels agree truce", "Captain, two officers arrested": a headline opens with two whom a comma joins, before
/// the verb of several or what was done to both.
void Chunker::join_headline_pair() {
  std::vector<Chunk>& chunks = out_.chunks;
  if (chunks.size() < 4 || !chunks[0].is_phrase() || chunks[1].kind != WordClass::comma || !chunks[2].is_phrase() ||
      !chunks[3].is_verb() || !compatible(chunks[0].index, chunks[2].index, false))
    return;
  const VerbGroup& verb = out_.verbs[chunks[3].index];
  const bool to_come = out_.word_class(verb.tokens.first) == WordClass::to;
  const bool present = verb.finiteness == Finiteness::finite && verb.tokens.first == verb.verb &&
                       view_.is(verb.verb, Trait::verb_base) && !view_.is(verb.verb, Trait::verb_past);
  const bool undergone = verb.voice == Voice::passive && verb.tokens.first == verb.verb &&
                         are_two_people(phrase(chunks[0].index), phrase(chunks[2].index));
  if (!present && !to_come && !undergone) return;
  const std::array<std::uint32_t, 2> pair{chunks[0].index, chunks[2].index};
  const TokenRange both{chunks[0].tokens.first, chunks[2].tokens.last};
  chunks[0] = {WordClass::noun, both, coordinate(out_, pair, both)};
  chunks.erase(chunks.begin() + 1, chunks.begin() + 3);
}

/// "Moen, Weiss", "pilot, two stewards"; not "Weiss, teacher" or "teacher, mother of two", who are one.
bool Chunker::are_two_people(const NounPhrase& one, const NounPhrase& other) const noexcept {
  const auto is_somebody = [](const NounPhrase& each) {
    return each.kind == EntityKind::person || each.kind == EntityKind::group || !each.name.empty();
  };
  const bool description = other.name.empty() && !other.plural && (!one.name.empty() || other.of != none);
  const bool place = one.kind == EntityKind::place || one.kind == EntityKind::country;  // "Kolm, Norland shaken"
  return is_somebody(one) && is_somebody(other) && !description && !place;
}

/// "the blast, which killed [fifteen workers], and [the oil spill]": a comma parts people from a thing, but in a list.
bool Chunker::are_people_and_thing(std::size_t left, std::size_t right) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  const NounPhrase& people = phrase(chunks[left].index);
  const NounPhrase& thing = phrase(chunks[right].index);
  const bool list = left >= 2 && chunks[left - 1].kind == WordClass::comma;
  return !list && people.kind == EntityKind::group && thing.kind == EntityKind::other && thing.definite &&
         thing.name.empty();
}

/// First, strictly, what is alike, then, once "of" is joined, what may go together.
void Chunker::join_coordinations(bool strict) {
  std::vector<Chunk>& chunks = out_.chunks;
  std::size_t kept = first_chunk([](const Chunk& chunk) { return chunk.kind == WordClass::coordinator; });
  for (std::size_t i = kept; i < chunks.size(); ++i) {
    if (chunks[i].kind != WordClass::coordinator || !joins_phrases(i, kept, strict)) {
      chunks[kept++] = chunks[i];
      continue;
    }
    const std::size_t right = i + 1;
    const bool comma = chunks[kept - 1].kind == WordClass::comma;
    std::size_t end = comma ? kept - 1 : kept;  // of what stands before the comma
    const bool apposition = comma && take_apposition(end, chunks[right].index);
    if (apposition) {
      end -= 2;
      kept = end + 1;
    }
    const std::size_t verb = behind_aside(right + 1);
    const bool verb_follows = kind(verb) == WordClass::verb_base && is_finite(chunks[verb]);
    const auto next_clause_begins = [&] {
      const bool two = end >= 2 && is_preposition(chunks[end - 2], Trait::between_marker);
      if (!verb_follows) return comma && !apposition && !two && end > 0 && begins_modified_clause(end - 1, kept, right);
      return (comma && !apposition && !two) || parts_clauses(end - 1, kept, chunks[right].index);
    };
    const bool bare_comma = comma && !apposition;
    if (end == 0 || !sides_fit(end - 1, right, strict) || (bare_comma && are_people_and_thing(end - 1, right)) ||
        next_clause_begins()) {
      chunks[kept++] = chunks[i];
      continue;
    }
    const std::size_t left = end - 1;
    const std::uint32_t owner = strict ? none : coordinated_part(chunks[left].index, chunks[right].index);
    if (!comma &&
        (one_person(chunks[left].index, chunks[right].index) || two_offices(chunks[left].index, chunks[right].index))) {
      set_beside(chunks[left].index, chunks[right].index);
      chunks[left].tokens.last = chunks[right].tokens.last;
      chunks[left].index = chunks[right].index;
    } else if (owner != none) {
      const std::array<std::uint32_t, 2> pair{phrase(owner).of, chunks[right].index};
      const TokenRange both{phrase(pair[0]).tokens.first, chunks[right].tokens.last};
      const std::uint32_t together = coordinate(out_, pair, both);
      phrase(owner).of = together;
      chunks[left].tokens.last = chunks[right].tokens.last;
      kept = end;
    } else {
      kept = join_list(left, right, verb_follows) + 1;
    }
    i = right;
  }
  chunks.resize(kept);
}

/// "A, B and C", of which `left` and `right` are the last two: the chunk that all of them become.
std::size_t Chunker::join_list(std::size_t left, std::size_t right, bool verb_follows) {
  std::vector<Chunk>& chunks = out_.chunks;
  std::array<std::uint32_t, max_members> members{chunks[right].index, chunks[left].index};
  std::size_t count = 2;
  std::size_t first = left;
  while (count < max_members && first >= 2 && chunks[first - 1].kind == WordClass::comma &&
         chunks[first - 2].is_phrase() && list_member(chunks[first - 2].index, members[count - 1])) {
    first -= 2;
    members[count++] = chunks[first].index;
  }
  // "In Rome, A and B met": the first belongs to its preposition.
  // "ministers from A, B and C met": but not where all are alike; nor "talks held by A, B and C failed".
  const bool alike = first >= 2 && chunks[first - 2].is_phrase() &&
                     phrase(members[count - 1]).kind == phrase(members[0]).kind &&
                     phrase(members[0]).kind != EntityKind::other;
  const bool doers =
      first >= 2 && chunks[first - 2].is_verb() && is_preposition(chunks[first - 1], Trait::agent_marker);
  if (count > 2 && !doers && first >= 1 && chunks[first - 1].kind == WordClass::preposition &&
      (first == 1 || (count == 3 && !alike)) && verb_follows) {
    first += 2;
    --count;
  }
  std::reverse(members.begin(), members.begin() + static_cast<std::ptrdiff_t>(count));
  const TokenRange tokens{chunks[first].tokens.first, chunks[right].tokens.last};
  const std::uint32_t whole = coordinate(out_, {members.data(), count}, tokens);
  chunks[first] = {WordClass::noun, tokens, whole};
  return first;
}

}  // namespace dateline::syntax
