// Who says what a clause tells: "..., officials said on Monday".
#include "syntax/verb_frames.hpp"

#include <algorithm>

namespace dateline::syntax {
namespace {

/// "..., Weiss told reporters", "..., Weiss told a rally": an object that is told what stands before, not one that is
/// said.
bool is_addressee(const SentenceView& view, const SentenceAnalysis& out, std::uint32_t chunk, text::WordId verb) {
  if (!view.lexicon.verb_is(verb, VerbTrait::ditransitive) && !view.lexicon.verb_is(verb, VerbTrait::object_control))
    return false;
  const NounPhrase& phrase = out.phrases[out.chunks[chunk].index];
  const EntityKind kind = phrase.kind;
  return !phrase.name.empty() || kind == EntityKind::person || kind == EntityKind::organisation ||
         kind == EntityKind::group || kind == EntityKind::country || view.lexicon.event_noun(phrase.lemma) != nullptr;
}

}  // namespace

void find_speakers(const SentenceView& view, SentenceAnalysis& out) {
  for (std::uint32_t v = 0; v < out.verbs.size(); ++v) {
    const VerbFrame& frame = out.frames[v];
    const bool reports = view.lexicon.verb_is(out.verbs[v].lemma, VerbTrait::reporting);
    if (!((frame.subject != none) & (frame.chunk != none) & reports)) continue;  // one branch, as few do
    if (!frame.clause.empty()) {
      for (Clause& clause : out.clauses)
        if (clause.tokens.first >= frame.clause.first && clause.tokens.last <= frame.clause.last &&
            clause.speaker == none) {
          clause.speaker = frame.subject;
          clause.reporting_verb = v;
        }
      continue;
    }
    // "..., officials said on Monday": all that stands before the speaker.
    const std::uint32_t own = out.chunks[frame.chunk].clause;
    if (out.verbs[v].finiteness != Finiteness::finite || frame.subject_inherited) continue;
    if (frame.object != none && !is_addressee(view, out, frame.object, out.verbs[v].lemma)) continue;
    const std::uint32_t start = std::min(out.extent(frame.subject).first, out.chunks[frame.chunk].tokens.first);
    const bool behind = start > out.tokens.first + 2 && (out.word_class(start - 1) == WordClass::comma ||
                                                         out.word_class(start - 1) == WordClass::quote);
    if (!behind) continue;
    // "the attacks, which Weiss, the envoy, [said] occurred at night"
    const std::uint32_t next = frame.chunk + 1;
    if (next < out.chunks.size() && out.chunks[next].is_verb() &&
        out.verbs[out.chunks[next].index].finiteness == Finiteness::finite)
      continue;
    for (std::uint32_t c = 0; c < out.clauses.size(); ++c) {
      Clause& clause = out.clauses[c];
      const bool behind_mark =
          clause.tokens.first > start && out.word_class(clause.tokens.first - 1) == WordClass::quote;
      if (c == own || clause.speaker != none || (clause.tokens.first >= start && !behind_mark)) continue;
      if (clause.parent == own && clause.introduced_by != text::unknown_word) continue;  // "When Weiss won, she vowed"
      clause.speaker = frame.subject;
      clause.reporting_verb = v;
    }
  }
}

}  // namespace dateline::syntax
