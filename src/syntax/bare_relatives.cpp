// Clauses that describe a phrase right before them, with no word between: "the bridge the firm built".
#include "syntax/clauses.hpp"

#include <algorithm>

namespace dateline::syntax {

/// "[the bridge] the firm built in 1998 collapsed", "the ferry they were travelling on sank": two phrases side by side
/// and two finite verbs with nothing between that could part them, of which the first has no object. \pre a phrase
/// stands before the chunk
bool ClauseBuilder::opens_bare_relative(std::uint32_t chunk) const noexcept {
  if (top().verb != none) return false;
  const NounPhrase& described = out_.phrases[out_.chunks[chunk - 1].index];
  if (described.pronoun || (chunk >= 2 && out_.chunks[chunk - 2].kind == WordClass::preposition)) return false;
  const auto count = static_cast<std::uint32_t>(out_.chunks.size());
  const std::uint32_t end = std::min(count, chunk + relative_horizon);
  std::uint32_t finite = 0;
  for (std::uint32_t k = chunk + 1; k < end; ++k) {
    const Chunk& c = out_.chunks[k];
    const bool governed = out_.chunks[k - 1].kind == WordClass::preposition;
    if (c.is_verb()) {
      if (out_.verbs[c.index].finiteness != Finiteness::finite) return false;
      if (++finite == 2) return true;
    } else if (c.kind != WordClass::adverb && c.kind != WordClass::time && c.kind != WordClass::preposition &&
               !(c.is_phrase() && governed)) {
      return false;
    }
  }
  return false;
}

/// "ratified the deal [their leaders] signed in May": right behind the object of a verb, a subject with a determiner of
/// its own and a finite verb that has no object; or a name, where the verb tells what was before: "praised the work [Mr
/// Weiss] had done".
bool ClauseBuilder::opens_contact_relative(std::uint32_t chunk) const noexcept {
  const std::vector<Chunk>& chunks = out_.chunks;
  if (top().verb == none || chunk != top().verb + 2 || !chunks[chunk - 1].is_phrase()) return false;
  const text::WordId governor = out_.verbs[chunks[top().verb].index].lemma;
  const auto is_kind = [&](VerbTrait trait) { return view_.lexicon.verb_is(governor, trait); };
  if (is_kind(VerbTrait::clause_complement) || is_kind(VerbTrait::ditransitive) || is_kind(VerbTrait::naming))
    return false;
  const NounPhrase& described = out_.phrases[chunks[chunk - 1].index];
  const WordClass opener = out_.word_class(chunks[chunk].tokens.first);
  if (described.pronoun || !described.definite || !described.name.empty() || chunk + 1 >= chunks.size() ||
      !chunks[chunk + 1].is_verb())
    return false;
  const VerbGroup& verb = out_.verbs[chunks[chunk + 1].index];
  const bool before = verb.tense == Tense::past && verb.aspect == Aspect::perfect;
  const bool named = before && chunks[chunk].is_phrase() && !out_.phrases[chunks[chunk].index].name.empty();
  if (opener != WordClass::determiner && opener != WordClass::possessive && !named) return false;
  return verb.finiteness == Finiteness::finite && verb.voice == Voice::active &&
         (chunk + 2 == chunks.size() || !chunks[chunk + 2].is_phrase());
}

}  // namespace dateline::syntax
