#include "events/insertions.hpp"

namespace dateline::events {

using syntax::Chunk;
using syntax::WordClass;

std::size_t end_of_insertion(const syntax::SentenceAnalysis& analysis, std::size_t opening) {
  constexpr std::size_t longest = 12;  // chunks
  const std::vector<Chunk>& chunks = analysis.chunks;
  const auto is_finite = [&](std::size_t i) {
    return chunks[i].is_verb() && analysis.verbs[chunks[i].index].finiteness == syntax::Finiteness::finite;
  };
  const auto is_passed_over = [&](std::size_t i) {
    return chunks[i].kind == WordClass::adverb || chunks[i].kind == WordClass::time;
  };
  std::size_t subject = opening;
  while (subject > 0 && is_passed_over(subject - 1)) --subject;
  if (subject == 0 || !chunks[subject - 1].is_phrase()) return chunks.size();
  std::size_t i = opening + 1;
  for (; i < chunks.size() && i < opening + longest && chunks[i].kind != WordClass::comma; ++i)
    if (is_finite(i) || chunks[i].kind == WordClass::quote || chunks[i].kind == WordClass::coordinator)
      return chunks.size();
  if (i >= chunks.size() || chunks[i].kind != WordClass::comma || i == opening + 1) return chunks.size();
  std::size_t verb = i + 1;
  while (verb < chunks.size() && chunks[verb].kind == WordClass::adverb) ++verb;
  return verb < chunks.size() && is_finite(verb) ? i : chunks.size();
}

}  // namespace dateline::events
