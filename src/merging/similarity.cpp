#include "merging/similarity.hpp"

#include "merging/comparison.hpp"
#include "merging/dating.hpp"
#include "merging/stories.hpp"
#include "merging/told_alike.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace dateline::merging {

using std::chrono::days;

namespace {

constexpr double verbatim_share = 0.67;

// "The search was suspended": nobody is told to have done it.
bool has_voice(const Fact& fact) {
  return !fact.voices.empty() || !fact.unnamed_voices.empty();
}

// Somebody does it, rather than says it: the material half of PLOVER's codes, of its older editions as well.
bool is_deed(const EventMention& event) {
  constexpr std::array<std::string_view, 9> deeds{"AID",      "ASSAULT", "COERCE",   "COOPERATE", "FIGHT",
                                                  "MOBILIZE", "RETREAT", "SANCTION", "YIELD"};
  return std::find(deeds.begin(), deeds.end(), event.plover) != deeds.end();
}

// What a diplomat says is not what the minister said, nor what the minister said along with another, unless it is word
// for word.
bool is_of_other_voice(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const Fact& first = corpus.fact(cluster.facts.front());
  if (!fact.about || !first.about || !(fact.wordy || first.wordy)) return false;
  if (!fact.voices.empty() || !first.voices.empty()) return fact.voices != first.voices;
  if (is_deed(*fact.mention)) return false;  // "the rebels", "gunmen"
  return common_count(fact.unnamed_voices, first.unnamed_voices) <
         std::min(fact.unnamed_voices.size(), first.unnamed_voices.size());
}

// Another voice of another article, hardly a word of which is the same: of what is said on one day most is such. Told
// before anything else is compared.
bool speaks_otherwise(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  return fact.wordy && cluster.wordy && has_voice(fact) && is_of_other_voice(corpus, fact, cluster) &&
         !is_told_by(cluster, fact.document) && !may_share_words(corpus, fact, cluster, verbatim_share) &&
         !is_told_as(fact, cluster) && !quotes_alike(fact, cluster);
}

// Told without a date, not in these days, in another document, by one side without names, and of a kind that comes
// again: no more is needed to know that nothing in agreement.cpp would do. Two of three candidates are such.
bool is_out_of_reach(const Fact& fact, const Cluster& cluster, Dating dating, bool recent) {
  return dating == Dating::unknown && !recent && (fact.actors.empty() || cluster.actors.empty()) &&
         fact.recurrence == Recurrence::often && !is_told_by(cluster, fact.document);
}

bool names_same_story(const Fact& fact, const Agreement& agreement) {
  const bool told_alike = agreement.trigger || agreement.common_words >= 2;
  return agreement.common_names >= names_of_a_story && told_alike && agreement.leading && is_accident(fact);
}

bool suffices(Agreement& agreement, bool same_story) {
  agreement.same_story = same_story;
  return is_enough(agreement) || is_enough_alone(agreement) || is_last_resort(agreement);
}

const char* reason(Dating dating) {
  switch (dating) {
    case Dating::same:
      return "same kind of event and participants on the same day";
    case Dating::overlapping:
      return "same kind of event and participants, one date within the other";
    case Dating::off_by_a_day:
      return "same event, dates a day apart";
    case Dating::unknown:
      return "same kind of event and participants, told without a date";
    case Dating::disjoint:
      break;
  }
  return "";
}

double dating_score(Dating dating) {
  switch (dating) {
    case Dating::same:
      return 1.5;
    case Dating::overlapping:
      return 0.5;
    case Dating::off_by_a_day:
      return 0.25;
    case Dating::unknown:
    case Dating::disjoint:
      break;
  }
  return 0;
}

// What an article tells without a date is its news, rather than what came long before.
double penalty_of(days distance) {
  constexpr days news{3};
  constexpr double old = 0.5;
  return distance <= news ? 0 : old + std::min(1.0, static_cast<double>(distance.count()) / 60.0);
}

// Sources that disagree by days on when one died tell one death.
bool contradicts(const Fact& fact, const Cluster& cluster) {
  if (!befalls_the_same(fact, cluster, Recurrence::never)) return false;
  const DateBounds& a = fact.bounds;
  const DateBounds& b = cluster.bounds;
  return a.bounded() && b.bounded() && a.first - b.last <= most_disagreement && b.first - a.last <= most_disagreement;
}

// What is enough, told from how well it fits.
Similarity rated(const Agreement& agreement, days distance) {
  const Dating dating = agreement.dating;
  const bool enough = is_enough(agreement);
  const double shared = std::min<double>(static_cast<double>(agreement.shared), 3);
  const double score = 2 * agreement.actors + 0.5 * shared + (agreement.trigger ? 1 : 0) + agreement.words +
                       dating_score(dating) + (agreement.same_type ? 1 : 0) + (agreement.same_document ? 0.5 : 0);
  return {score - penalty_of(distance),
          dating != Dating::unknown,
          agreement.same_document,
          !enough,
          !enough && !is_enough_alone(agreement),
          agreement.same_type && !agreement.wordy && agreement.shared >= 2 && agreement.actors >= 0.99,
          dating == Dating::off_by_a_day,
          agreement.happens_once,
          distance,
          reason(dating)};
}

bool meet_at_one_gathering(const std::vector<Participant>& a, const std::vector<Participant>& b) {
  return std::any_of(a.begin(), a.end(), [&](const Participant& one) {
    return one.gathering && std::any_of(b.begin(), b.end(), [&](const Participant& other) {
             return other.gathering && other.role == one.role && other.actor == one.actor;
           });
  });
}

}  // namespace

bool parts_conflict(const std::vector<Participant>& a, const std::vector<Participant>& b, bool one_day) {
  if (meet_at_one_gathering(a, b)) return false;
  const auto in_one_part = [&](const Participant& one, const Participant& other) {
    return one.role == other.role || (one_day && one.mutual && other.mutual);
  };
  const auto takes_part = [&](const Participant& one, const std::vector<Participant>& all) {
    return std::any_of(all.begin(), all.end(),
                       [&](const Participant& other) { return other.actor == one.actor && in_one_part(one, other); });
  };
  for (const Participant& one : a) {
    if (!one.principal) continue;
    std::size_t shared = 0;
    bool only_a = false;
    for (const Participant& mine : a) {
      if (!in_one_part(mine, one)) continue;
      const bool found = takes_part(mine, b);
      shared += found ? 1 : 0;
      only_a = only_a || (!found && mine.kind == one.kind);
    }
    const bool only_b = std::any_of(b.begin(), b.end(), [&](const Participant& other) {
      return in_one_part(other, one) && other.kind == one.kind && !takes_part(other, a);
    });
    if (shared < 2 && only_a && only_b) return true;
  }
  return false;
}

bool tells_same_story(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const auto asked = documents_asked(cluster);
  return std::any_of(asked.begin(), asked.end(),
                     [&](std::uint32_t document) { return same_story(corpus, fact.document, document); });
}

std::optional<Similarity> similarity(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  // The cheapest questions first: this is asked more often than anything else.
  const bool same_type = is_of_type(cluster, fact.type);
  const bool mixed = fact.generic != cluster.generic;
  Dating dating = compare_dates(corpus, fact, cluster);
  if (dating == Dating::disjoint && contradicts(fact, cluster)) dating = Dating::off_by_a_day;
  if (dating == Dating::disjoint || claim_of(*fact.mention) != cluster.claim) return std::nullopt;
  const days distance = dating == Dating::unknown ? distance_from_writing(corpus, fact, cluster) : days{0};
  const bool recent = is_recent_for(corpus, fact, cluster, distance);
  if (is_out_of_reach(fact, cluster, dating, recent)) return std::nullopt;
  if (!same_type && !mixed && !related(fact, cluster) && !is_told_as(fact, cluster) && !quotes_alike(fact, cluster) &&
      !is_vaguer_accident(corpus, fact, cluster) && !are_plans_of_one_day(corpus, fact, cluster))
    return std::nullopt;
  if (speaks_otherwise(corpus, fact, cluster)) return std::nullopt;
  Agreement agreement = gather(corpus, fact, cluster, dating);
  agreement.recent = recent;
  agreement.vague = cluster.bounds.bounded() && is_vague(cluster.bounds);
  agreement.long_past = !agreement.recent && distance > std::chrono::years{2};
  // Words, places and documents are compared only where that decides.
  Agreement best = at_best(corpus, fact, cluster, agreement);
  if (!suffices(best, true)) return std::nullopt;
  limit_words(corpus, fact, cluster, best);
  if (!suffices(best, true)) return std::nullopt;
  compare_rest(corpus, fact, cluster, agreement);
  if (!suffices(agreement, true)) return std::nullopt;
  const bool told_enough = suffices(agreement, false);
  if (!told_enough &&
      (agreement.same_document || !(names_same_story(fact, agreement) || tells_same_story(corpus, fact, cluster))))
    return std::nullopt;
  agreement.same_story = !told_enough;
  if (same_type && dating == Dating::unknown && agreement.shared == 1 && change_parts(fact, cluster))
    return std::nullopt;
  const bool same_by_name = agreement.parts.by_name && !agreement.parts.other;
  const bool unnamed = agreement.once_a_story && agreement.one_unnamed;  // "the Norlandic ferry" may be the "Orla"
  if (!agreement.happens_once && !same_by_name && !unnamed &&
      parts_conflict(fact.participants, cluster.participants, dating == Dating::same))
    return std::nullopt;
  const bool of_headline =
      agreement.headline && agreement.same_document && agreement.trigger;  // "Journal retracts study"
  const bool unvoiced = !(has_voice(fact) && has_voice(corpus.fact(cluster.facts.front())));
  const bool hardly_other = unvoiced && agreement.common_words != 0 &&
                            (agreement.trigger || (!agreement.same_document && dating != Dating::unknown));
  if (!of_headline && !hardly_other && !agreement.quotation && !agreement.told_as && agreement.words < verbatim_share &&
      is_of_other_voice(corpus, fact, cluster))
    return std::nullopt;
  return rated(agreement, distance);
}

}  // namespace dateline::merging
