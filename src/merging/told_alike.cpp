#include "merging/told_alike.hpp"

#include "text/characters.hpp"

#include <algorithm>

namespace dateline::merging {
namespace {

// Who was hurt, where nobody is named.
const std::string* unnamed_hurt(const Fact& fact) {
  const std::vector<Role>& roles = fact.mention->roles;
  const auto hurt = std::find_if(roles.begin(), roles.end(),
                                 [](const Role& role) { return role.plover != actor_side && role.entity.empty(); });
  return hurt == roles.end() ? nullptr : &hurt->text;
}

}  // namespace

bool is_accident(const Fact& fact) {
  return !fact.generic && !fact.about && !fact.harm && fact.mention->ace.empty() && fact.mention->plover.empty();
}

bool are_headlines_alike(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  constexpr std::size_t enough = 2;
  constexpr std::size_t most_headlines = 8;  // of many, the first tell enough
  const std::size_t count = std::min(most_headlines, cluster.facts.size());
  return std::any_of(cluster.facts.begin(), cluster.facts.begin() + static_cast<std::ptrdiff_t>(count),
                     [&](std::uint32_t number) {
                       const Fact& other = corpus.fact(number);
                       return other.trigger == no_word && other.mention->rule == fact.mention->rule &&
                              common_count(fact.words, other.words) >= enough;
                     });
}

bool is_befallen_alike(const Fact& fact, const Cluster& cluster) {
  const std::size_t fewer = std::min(fact.befallen.size(), cluster.least_befallen);
  return fewer > 0 && common_count(fact.befallen, cluster.befallen) >= fewer;
}

bool is_end_of_the_same(const Corpus& corpus, const Fact& fact, const Cluster& cluster) {
  const bool final =
      fact.recurrence == Recurrence::never || corpus.fact(cluster.facts.front()).recurrence == Recurrence::never;
  return final && is_befallen_alike(fact, cluster);
}

bool counts_others(const Fact& fact, const Fact& other) {
  const std::string* one = unnamed_hurt(fact);
  const std::string* two = unnamed_hurt(other);
  return one != nullptr && two != nullptr && text::fold(*one) != text::fold(*two);
}

}  // namespace dateline::merging
