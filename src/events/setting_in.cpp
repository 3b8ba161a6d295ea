#include "events/setting_in.hpp"

#include "events/draft_relations.hpp"

#include <algorithm>

namespace dateline::events {
namespace {

bool tells_it(const Draft& draft, const Draft& noun) {
  const std::optional<Participant>& subject = draft.clause_title.subject;
  return at_one_time(draft, noun) &&
         (is_about(draft, noun) || (subject && subject->tokens.contains(noun.trigger.first)));
}

}  // namespace

bool is_said_to_set_in(syntax::TokenRange noun, const AttachedTime& time, const syntax::SentenceAnalysis& analysis,
                       const ModalityCues& cues) {
  if (!time.time || time.attachment != Attachment::clause) return false;
  return std::any_of(analysis.predicates.begin(), analysis.predicates.end(), [&](const syntax::Predicate& verb) {
    if (verb.nominal || verb.alternation != syntax::Alternation::active || !cues.setting_in(verb.lemma)) return false;
    const syntax::Argument* subject = analysis.find(verb, syntax::Relation::subject);
    return subject != nullptr && !subject->inherited && subject->phrase != syntax::none &&
           noun.contains(analysis.phrases[subject->phrase].head);
  });
}

void add_what_sets_in(const std::vector<Draft>& nouns, std::vector<Draft>& drafts) {
  for (const Draft& noun : nouns) {
    const auto verb =
        std::find_if(drafts.begin(), drafts.end(), [&](const Draft& draft) { return tells_it(draft, noun); });
    if (verb != drafts.end() && (verb->rule != syntax::none || verb->told_with != syntax::none)) continue;
    Draft event = noun;
    if (verb != drafts.end()) {  // more is told of it than its day
      event.alternation = syntax::Alternation::nominal_bare;
      event.titled_by = verb->trigger.first;
      verb->told_with = noun.trigger.first;
    }
    drafts.push_back(std::move(event));
  }
}

}  // namespace dateline::events
