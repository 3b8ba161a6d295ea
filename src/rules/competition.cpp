#include "rules/competition.hpp"

#include <algorithm>
#include <bit>
#include <string>

namespace dateline::rules {
namespace {

bool beats(const CompiledRules& rules, std::uint32_t a, std::uint32_t b) {
  const std::vector<std::uint32_t>& beaten = rules.rule(a).beats;
  return std::binary_search(beaten.begin(), beaten.end(), b);
}

int own_fillers(const Candidate& candidate) {
  return static_cast<int>(std::count_if(candidate.fillers.begin(), candidate.fillers.end(),
                                        [](const Filler& filler) { return !filler.inherited; }));
}

/// Is `a` better than `b`? A strict order over the candidates of one sentence.
bool better(const CompiledRules& rules, const Candidate& a, const Candidate& b) {
  if (a.rule != b.rule) {
    if (beats(rules, a.rule, b.rule)) return true;
    if (beats(rules, b.rule, a.rule)) return false;
  }
  const CompiledRule& x = rules.rule(a.rule);
  const CompiledRule& y = rules.rule(b.rule);
  if (x.layer != y.layer) return x.layer > y.layer;
  if (x.priority != y.priority) return x.priority > y.priority;
  const int required_a = std::popcount(a.filled & x.required);
  const int required_b = std::popcount(b.filled & y.required);
  if (required_a != required_b) return required_a > required_b;
  if (std::popcount(a.filled) != std::popcount(b.filled)) return std::popcount(a.filled) > std::popcount(b.filled);
  if (own_fillers(a) != own_fillers(b)) return own_fillers(a) > own_fillers(b);
  if (a.trigger_words != b.trigger_words) return a.trigger_words > b.trigger_words;
  const std::uint32_t span_a = a.extent.last - a.extent.first;
  const std::uint32_t span_b = b.extent.last - b.extent.first;
  if (span_a != span_b) return span_a > span_b;
  if (x.id != y.id) return x.id < y.id;
  return a.trigger.first < b.trigger.first;
}

/// Do both matches name the same filler for some role?
bool share_filler(const Candidate& a, const Candidate& b, const syntax::SentenceAnalysis& analysis) {
  for (const Filler& x : a.fillers)
    for (const Filler& y : b.fillers) {
      if (x.role != y.role) continue;
      if (x.phrase == y.phrase && x.tokens == y.tokens) return true;
      if (x.phrase == syntax::none || y.phrase == syntax::none) continue;
      const std::uint32_t entity = analysis.phrases[x.phrase].entity;
      if (entity != syntax::none && entity == analysis.phrases[y.phrase].entity) return true;
    }
  return false;
}

/// Do both name somebody for some role, and different ones? "met Weiss and later talked with Holm"
bool differ_in_role(const Candidate& a, const Candidate& b, const syntax::SentenceAnalysis& analysis) {
  const auto entity = [&](const Filler& filler) {
    return filler.phrase == syntax::none ? syntax::none : analysis.phrases[filler.phrase].entity;
  };
  for (const Filler& x : a.fillers) {
    if (entity(x) == syntax::none) continue;
    bool same = false;
    bool other = false;
    for (const Filler& y : b.fillers) {
      if (y.role != x.role || entity(y) == syntax::none) continue;
      (entity(y) == entity(x) ? same : other) = true;
    }
    if (other && !same) return true;
  }
  return false;
}

bool overlap(syntax::TokenRange a, syntax::TokenRange b) {
  return a.first < b.last && b.first < a.last;
}

/// Is what the one event is about the word that gives the other away? "conducted [tests]"
bool holds_trigger(const Candidate& a, const Candidate& b, const syntax::SentenceAnalysis& analysis) {
  return std::any_of(a.fillers.begin(), a.fillers.end(), [&](const Filler& filler) {
    if (filler.phrase != syntax::none) return b.trigger.contains(analysis.phrases[filler.phrase].head);
    const bool noun = analysis.predicates[b.predicate].nominal || b.noun != syntax::none;
    return noun && filler.tokens.contains(b.trigger.first);
  });
}

/// "[The Kolm crash] killed four": the noun is the subject of the verb, whatever role that has.
bool is_subject(const Candidate& noun, const Candidate& verb, const syntax::SentenceAnalysis& analysis) {
  const syntax::Argument* subject = analysis.find(analysis.predicates[verb.predicate], syntax::Relation::subject);
  return subject != nullptr && subject->phrase != syntax::none && !subject->inherited &&
         noun.trigger.contains(analysis.phrases[subject->phrase].head);
}

bool holds_time(const syntax::SentenceAnalysis& analysis, std::uint32_t first, std::uint32_t last) {
  constexpr std::uint32_t reach = 60;  // tokens; keeps the work linear
  for (std::uint32_t token = first; token < last && token < first + reach; ++token)
    if (analysis.word_class(token) == syntax::WordClass::time) return true;
  return false;
}

/// "The law, passed in 2019, was repealed on Monday": two verbs, each with a time behind it.
bool have_own_times(const Candidate& a, const Candidate& b, const syntax::SentenceAnalysis& analysis) {
  const syntax::Predicate& x = analysis.predicates[a.predicate];
  const syntax::Predicate& y = analysis.predicates[b.predicate];
  if (x.nominal || y.nominal || x.trigger.first == y.trigger.first) return false;
  const syntax::Predicate& first = x.trigger.first < y.trigger.first ? x : y;
  const syntax::Predicate& second = x.trigger.first < y.trigger.first ? y : x;
  return holds_time(analysis, first.trigger.last, second.trigger.first) &&
         holds_time(analysis, second.trigger.last, analysis.tokens.last);
}

/// Two triggers of one type in one clause, about the same participants, tell of one event.
bool same_event(const CompiledRules& rules, const Candidate& a, const Candidate& b,
                const syntax::SentenceAnalysis& analysis) {
  if (rules.rule(a.rule).type != rules.rule(b.rule).type) return false;
  if (holds_trigger(a, b, analysis) || holds_trigger(b, a, analysis)) return true;
  if (is_subject(a, b, analysis) || is_subject(b, a, analysis)) return true;
  return analysis.predicates[a.predicate].clause == analysis.predicates[b.predicate].clause &&
         share_filler(a, b, analysis) && !differ_in_role(a, b, analysis) && !have_own_times(a, b, analysis);
}

/// "The army staged a coup to oust the president", "overturned the verdict, ordering a retrial": what is done for the
/// sake of the other, or with it, is not what the clause tells.
bool only_follows(const Candidate& a, const Candidate& b, const syntax::SentenceAnalysis& analysis) {
  const auto reads = [&](const Candidate& candidate, syntax::Alternation alternation) {
    return analysis.predicates[candidate.predicate].alternation == alternation;
  };
  const auto differ = [&](syntax::Alternation alternation) { return reads(a, alternation) && !reads(b, alternation); };
  return b.trigger.last <= a.trigger.first &&
         (differ(syntax::Alternation::purpose_infinitive) || differ(syntax::Alternation::participle));
}

/// "announced his retirement": a rule that reads no more than the verb loses to one that reads verb and noun together.
bool only_carries(const Candidate& verb, const Candidate& noun, const syntax::SentenceAnalysis& analysis) {
  const syntax::Predicate& carrier = analysis.predicates[verb.predicate];
  return noun.predicate == verb.predicate && noun.noun != syntax::none && verb.trigger == carrier.trigger &&
         verb.trigger_words == 1;
}

enum class Outcome { both_stay, first_wins, second_wins };

/// Which of the two may read the words.
Outcome of_words(const CompiledRules& rules, const Candidate& a, const Candidate& b,
                 const syntax::SentenceAnalysis& analysis) {
  if (only_carries(a, b, analysis)) return Outcome::second_wins;
  if (!overlap(a.trigger, b.trigger)) return Outcome::both_stay;
  return better(rules, a, b) ? Outcome::first_wins : Outcome::second_wins;
}

/// Which of the two tells the event.
Outcome of_event(const CompiledRules& rules, const Candidate& a, const Candidate& b,
                 const syntax::SentenceAnalysis& analysis) {
  if (!same_event(rules, a, b, analysis)) return Outcome::both_stay;
  return only_follows(b, a, analysis) || better(rules, a, b) ? Outcome::first_wins : Outcome::second_wins;
}

}  // namespace

void compete(const CompiledRules& rules, const SentenceInput& input, std::vector<Candidate>& candidates,
             std::vector<Rejection>* rejections) {
  constexpr std::size_t window = 8;  // candidates near each other in the sentence; keeps the work linear
  if (candidates.size() < 2) return;
  const auto earlier = [](const Candidate& a, const Candidate& b) { return a.trigger.first < b.trigger.first; };
  if (!std::is_sorted(candidates.begin(), candidates.end(), earlier))
    std::stable_sort(candidates.begin(), candidates.end(), earlier);
  std::vector<std::uint32_t> beaten_by(candidates.size(), syntax::none);
  // Who may read the words is settled first: a match that loses them beats nobody on the ground of telling the same
  // event.
  for (const bool same_words : {true, false})
    for (std::uint32_t i = 0; i < candidates.size(); ++i)
      for (std::uint32_t j = i + 1; j < candidates.size() && j <= i + window && beaten_by[i] == syntax::none; ++j) {
        if (beaten_by[j] != syntax::none) continue;
        const Outcome outcome = same_words ? of_words(rules, candidates[i], candidates[j], input.analysis)
                                           : of_event(rules, candidates[i], candidates[j], input.analysis);
        if (outcome == Outcome::first_wins) beaten_by[j] = i;
        if (outcome == Outcome::second_wins) beaten_by[i] = j;
      }
  std::size_t kept = 0;
  for (std::uint32_t i = 0; i < candidates.size(); ++i) {
    if (beaten_by[i] != syntax::none && rejections != nullptr)
      rejections->push_back(
          {candidates[i].rule, candidates[i].predicate, "lost to " + rules.rule(candidates[beaten_by[i]].rule).id});
  }
  for (std::uint32_t i = 0; i < candidates.size(); ++i)
    if (beaten_by[i] == syntax::none) {
      if (kept != i) candidates[kept] = std::move(candidates[i]);
      ++kept;
    }
  candidates.resize(kept);
}

}  // namespace dateline::rules
