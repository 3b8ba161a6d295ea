#include "merging/harm.hpp"

#include "merging/similarity.hpp"
#include "merging/votes.hpp"
#include "text/characters.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace dateline::merging {

using std::chrono::days;
using std::chrono::sys_days;

namespace {

// An accident or an attack, rather than what somebody says or does.
bool may_do_harm(const Corpus& corpus, const Cluster& cluster) {
  constexpr std::string_view conflict = "Conflict.";
  const Fact& first = corpus.fact(cluster.facts.front());
  if (cluster.generic || cluster.about || first.harm) return false;
  if (!first.mention->ace.empty() || !first.mention->plover.empty()) return first.mention->ace.starts_with(conflict);
  return std::any_of(cluster.facts.begin(), cluster.facts.end(),
                     [&](std::uint32_t fact) { return corpus.fact(fact).nameless; });
}

// The figure in words for how many were hurt, "36" of "at least 36 people", or for several the words: "four people".
// Empty where so many may be others.
std::string toll_of(const Role& role) {
  constexpr std::size_t digits = 2;  // of a figure that hardly two events of a day share
  constexpr std::string_view figure = "0123456789.,";
  const bool counted = role.kind == EntityKind::group || role.kind == EntityKind::person;
  if (role.plover == actor_side || !role.entity.empty() || !counted) return {};
  const std::size_t first = role.text.find_first_of(figure.substr(0, 10));
  if (first == std::string::npos)
    return role.kind == EntityKind::group && role.text.find(' ') != std::string::npos ? text::fold(role.text)
                                                                                      : std::string();
  std::string found = role.text.substr(first, role.text.find_first_not_of(figure, first) - first);
  return found.size() < digits ? std::string() : found;
}

bool is_figure(std::string_view toll) {
  return toll.front() >= '0' && toll.front() <= '9';
}

// Events that may do harm, by their day and by each word that gave them away, or how many they hurt.
class Harmful {
 public:
  Harmful(const Corpus& corpus, const std::vector<Cluster>& clusters) {
    for (std::uint32_t i = 0; i < clusters.size(); ++i) {
      if (!is_of_one_day(clusters[i]) || !may_do_harm(corpus, clusters[i])) continue;
      OfDay& of_day = by_day_[clusters[i].bounds.first];
      for (const WordId trigger : clusters[i].triggers) of_day.by_trigger[trigger].push_back(i);
      for (const std::uint32_t fact : clusters[i].facts)
        for (const Role& role : corpus.fact(fact).mention->roles)
          if (std::string toll = toll_of(role); !toll.empty()) of_day.by_toll[std::move(toll)].push_back(i);
      of_day.all.push_back(i);
    }
  }
  // The only one of the day; nothing where there are several.
  std::optional<std::uint32_t> only_of(sys_days day) const {
    const auto of_day = by_day_.find(day);
    if (of_day == by_day_.end() || of_day->second.all.size() != 1) return std::nullopt;
    return of_day->second.all.front();
  }
  // Those of the day that the sentence names, or that hurt as many.
  std::vector<std::uint32_t> meant_by(const Fact& fact, sys_days day) const {
    std::vector<std::uint32_t> found;
    const auto of_day = by_day_.find(day);
    if (of_day == by_day_.end()) return found;
    const auto add = [&](const auto& by, const auto& key) {
      const auto meant = by.find(key);
      if (meant != by.end()) found.insert(found.end(), meant->second.begin(), meant->second.end());
    };
    for (const WordId word : fact.sentence)
      if (word != fact.trigger) add(of_day->second.by_trigger, word);
    for (const Role& role : fact.mention->roles) add(of_day->second.by_toll, toll_of(role));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
  }

 private:
  using Indexes = std::vector<std::uint32_t>;  // of clusters
  struct OfDay {
    std::unordered_map<WordId, Indexes> by_trigger;
    std::unordered_map<std::string, Indexes> by_toll;
    Indexes all;
  };
  std::map<sys_days, OfDay> by_day_;
};

// Whose death many tell is an event beside the accident.
bool is_known_by_name(const Cluster& deaths, const Cluster& whole) {
  return !deaths.befallen.empty() && 2 * deaths.documents.size() > whole.documents.size();
}

// "Fifty people were killed in Oslo on Friday", by whom or what is not told.
bool is_without_cause(const Fact& fact) {
  return std::none_of(fact.mention->roles.begin(), fact.mention->roles.end(),
                      [](const Role& role) { return role.plover == actor_side || role.kind == EntityKind::text; });
}

// Several articles tell of it, and those that tell of the deaths of its day tell the same story.
bool may_have_caused(const Corpus& corpus, const Cluster& part, const Cluster& whole) {
  if (!part.befallen.empty() || whole.documents.size() < 2) return false;
  return std::all_of(part.facts.begin(), part.facts.end(), [&](std::uint32_t index) {
    const Fact& fact = corpus.fact(index);
    return is_without_cause(fact) &&
           (std::binary_search(whole.documents.begin(), whole.documents.end(), fact.document) ||
            tells_same_story(corpus, fact, whole));
  });
}

// How many clusters tell of deaths or injuries of a day.
std::map<sys_days, std::size_t> count_harm(const Corpus& corpus, const std::vector<Cluster>& clusters) {
  std::map<sys_days, std::size_t> counts;
  for (const Cluster& cluster : clusters)
    if (!cluster.facts.empty() && corpus.fact(cluster.facts.front()).harm && is_of_one_day(cluster))
      ++counts[cluster.bounds.first];
  return counts;
}

// Events that did harm, by how many they hurt, in figures.
using Tolls = std::map<std::string, std::vector<std::uint32_t>>;

// Of a day, or of the month or year that articles written later tell for it.
bool is_of_some_day(const Cluster& cluster) {
  constexpr days longest{366};
  return cluster.bounds.bounded() && cluster.bounds.length() < longest && cluster.claim == Claim::takes_place;
}

Tolls find_tolls(const Corpus& corpus, const std::vector<Cluster>& clusters) {
  Tolls tolls;
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    const Cluster& cluster = clusters[i];
    if (cluster.facts.empty() || !is_of_some_day(cluster)) continue;
    if (!corpus.fact(cluster.facts.front()).harm && !may_do_harm(corpus, cluster)) continue;
    for (const std::uint32_t fact : cluster.facts)
      for (const Role& role : corpus.fact(fact).mention->roles) {
        std::string toll = toll_of(role);
        if (toll.empty() || !is_figure(toll)) continue;
        std::vector<std::uint32_t>& alike = tolls[std::move(toll)];
        if (alike.empty() || alike.back() != i) alike.push_back(i);
      }
  }
  return tolls;
}

bool holds(const DateBounds& wider, const DateBounds& bounds) {
  return wider.first <= bounds.first && bounds.last <= wider.last;
}

// Each names places, and none is the other's.
bool happen_elsewhere(const Corpus& corpus, const Cluster& a, const Cluster& b) {
  const auto is_place = [&](ActorId place) { return corpus.actors.kind(place) == EntityKind::place; };
  const auto is_common = [&](ActorId place) {
    return is_place(place) && std::binary_search(b.places.begin(), b.places.end(), place);
  };
  return std::any_of(a.places.begin(), a.places.end(), is_place) &&
         std::any_of(b.places.begin(), b.places.end(), is_place) &&
         std::none_of(a.places.begin(), a.places.end(), is_common);
}

}  // namespace

void unite_consequences(const Corpus& corpus, std::vector<Cluster>& clusters) {
  constexpr std::size_t most_of_a_kind = 16;
  const std::map<sys_days, std::size_t> harm_of_day = count_harm(corpus, clusters);
  const Harmful harmful(corpus, clusters);
  for (Cluster& part : clusters) {
    if (part.facts.empty() || !corpus.fact(part.facts.front()).harm || !is_of_one_day(part)) continue;
    Votes votes;
    for (const std::uint32_t index : part.facts) {
      const Fact& fact = corpus.fact(index);
      const auto meant = harmful.meant_by(fact, part.bounds.first);
      if (!fact.harm || meant.size() > most_of_a_kind) continue;
      for (const std::uint32_t whole : meant) {
        const auto& documents = clusters[whole].documents;
        const bool same_document = std::binary_search(documents.begin(), documents.end(), fact.document);
        if (same_document || tells_same_story(corpus, fact, clusters[whole])) ++votes[whole];
      }
    }
    auto whole = winner(votes, part);
    if (!whole && votes.empty() && harm_of_day.at(part.bounds.first) == 1) {  // nor of other dead
      whole = harmful.only_of(part.bounds.first);
      if (whole && !may_have_caused(corpus, part, clusters[*whole])) whole.reset();
    }
    if (!whole || is_known_by_name(part, clusters[*whole])) continue;
    add_reason(clusters[*whole], "deaths and injuries told with the event that caused them");
    absorb(clusters[*whole], corpus, part);
  }
}

// What killed 47, and what else killed 47 on that day, or in that year, in one story, is one, whatever each article
// calls it.
void unite_tolls(const Corpus& corpus, std::vector<Cluster>& clusters) {
  constexpr std::size_t most_alike = 32;
  const auto rank = [&](std::uint32_t i) {  // dated best, then what caused it, then told by the most
    const bool harm = corpus.fact(clusters[i].facts.front()).harm;
    return std::tuple(clusters[i].bounds.length(), harm, -static_cast<long long>(clusters[i].facts.size()), i);
  };
  const auto is_same = [&](const Cluster& part, const Cluster& whole) {
    return holds(part.bounds, whole.bounds) && !is_known_by_name(part, whole) &&
           !happen_elsewhere(corpus, part, whole) && tells_same_story(corpus, corpus.fact(part.facts.front()), whole);
  };
  for (auto& [toll, alike] : find_tolls(corpus, clusters)) {
    std::erase_if(alike, [&](std::uint32_t i) { return clusters[i].facts.empty(); });
    if (alike.size() < 2 || alike.size() > most_alike) continue;
    std::sort(alike.begin(), alike.end(), [&](auto a, auto b) { return rank(a) < rank(b); });
    for (auto part = alike.begin() + 1; part != alike.end(); ++part) {
      const auto whole = std::find_if(alike.begin(), part, [&](std::uint32_t i) {
        return !clusters[i].facts.empty() && is_same(clusters[*part], clusters[i]);
      });
      if (whole == part) continue;
      add_reason(clusters[*whole], "of one story, and as many hurt");
      absorb(clusters[*whole], corpus, clusters[*part]);
    }
  }
}

}  // namespace dateline::merging
