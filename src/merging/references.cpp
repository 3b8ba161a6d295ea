#include "merging/references.hpp"

#include "merging/comparison.hpp"
#include "merging/dating.hpp"
#include "merging/similarity.hpp"
#include "merging/told_alike.hpp"

#include <algorithm>
#include <optional>
#include <unordered_map>

namespace dateline::merging {

using std::chrono::days;

namespace {

constexpr std::size_t fewest_tellers = 2;
constexpr std::size_t clearly = 3;  // times as many as tell of any other

// The dated events of each kind, those that most documents tell of first.
class KnownEvents {
 public:
  explicit KnownEvents(const std::vector<Cluster>& clusters) {
    for (std::uint32_t i = 0; i < clusters.size(); ++i)
      if (clusters[i].bounds.known && clusters[i].claim == Claim::takes_place)
        for (const WordId type : clusters[i].types) by_type_[type].push_back({clusters[i].documents.size(), i});
    for (auto& [type, told] : by_type_) std::sort(told.begin(), told.end());
  }

  // The one of its kind, or of one as which others tell it, that several documents of the story tell of, and far more
  // than of any other.
  std::optional<std::uint32_t> main_event(const Corpus& corpus, const Fact& fact,
                                          const std::vector<Cluster>& clusters) const {
    std::vector<Told> told;
    add_of_story(corpus, fact, fact.type, clusters, told);
    for (const WordId other : fact.told_as) add_of_story(corpus, fact, other, clusters, told);
    std::sort(told.begin(), told.end());
    told.erase(std::unique(told.begin(), told.end()), told.end());
    return main_of(told);
  }

  // The one meant by the fact, if it is clear which: of its kind, or of one as which others tell it.
  std::optional<std::uint32_t> meant_by(const Corpus& corpus, const Fact& fact,
                                        const std::vector<Cluster>& clusters) const {
    if (is_dated_by(fact.document, fact.type, clusters)) return std::nullopt;
    std::vector<Told> told;
    add_of_story(corpus, fact, fact.type, clusters, told);
    if (told.empty())
      for (const WordId other : fact.told_as) {
        if (is_dated_by(fact.document, other, clusters)) return std::nullopt;
        add_of_story(corpus, fact, other, clusters, told);
      }
    std::sort(told.begin(), told.end());
    told.erase(std::unique(told.begin(), told.end()), told.end());
    return main_of(told);
  }

 private:
  struct Told {
    std::size_t documents;
    std::uint32_t cluster;

    bool operator==(const Told&) const = default;
    // Those told by the most first.
    bool operator<(const Told& other) const {
      return documents != other.documents ? documents > other.documents : cluster < other.cluster;
    }
  };

  static std::optional<std::uint32_t> main_of(const std::vector<Told>& told) {
    if (told.empty() || told.front().documents < fewest_tellers) return std::nullopt;
    if (told.size() > 1 && told.front().documents < clearly * told[1].documents) return std::nullopt;
    return told.front().cluster;
  }

  // Does the document tell of one by its day?
  bool is_dated_by(std::uint32_t document, WordId type, const std::vector<Cluster>& clusters) const {
    const auto told = by_type_.find(type);
    if (told == by_type_.end()) return false;
    const auto end = told->second.begin() + static_cast<std::ptrdiff_t>(std::min(told->second.size(), most_asked));
    return std::any_of(told->second.begin(), end,
                       [&](const Told& each) { return is_told_by(clusters[each.cluster], document); });
  }

  // The two that most tell of decide.
  void add_of_story(const Corpus& corpus, const Fact& fact, WordId type, const std::vector<Cluster>& clusters,
                    std::vector<Told>& found) const {
    const auto told = by_type_.find(type);
    if (told == by_type_.end()) return;
    std::size_t added = 0;
    for (std::size_t i = 0; i < std::min(told->second.size(), most_asked) && added < 2; ++i) {
      if (!tells_same_story(corpus, fact, clusters[told->second[i].cluster])) continue;
      found.push_back(told->second[i]);
      ++added;
    }
  }

  static constexpr std::size_t most_asked = 32;
  std::unordered_map<WordId, std::vector<Told>> by_type_;
};

// Told by one document, at least once as a fact, and no word says when.
bool is_told_without_date(const Corpus& corpus, const Cluster& cluster) {
  if (cluster.facts.empty() || cluster.documents.size() != 1 || cluster.claim != Claim::takes_place) return false;
  bool as_fact = false;
  for (const std::uint32_t index : cluster.facts) {
    const Fact& fact = corpus.fact(index);
    if (!fact.mention->once_a_story || fact.date.known() || fact.relative != nullptr) return false;
    as_fact = as_fact || is_told_as_fact(fact.mention->modality);
  }
  return as_fact;
}

const Fact& first_told_as_fact(const Corpus& corpus, const Cluster& cluster) {
  const auto found = std::find_if(cluster.facts.begin(), cluster.facts.end(), [&](std::uint32_t index) {
    return is_told_as_fact(corpus.fact(index).mention->modality);
  });
  return corpus.fact(found != cluster.facts.end() ? *found : cluster.facts.front());
}

// Nothing that both tell speaks against it.
bool may_be_the_same(const Corpus& corpus, const Fact& fact, const Cluster& known) {
  const Dating dating = compare_dates(corpus, fact, known);
  if (dating == Dating::disjoint || parts_conflict(fact.participants, known.participants)) return false;
  Agreement agreement = gather(corpus, fact, known, dating);
  compare_rest(corpus, fact, known, agreement);
  return !agreement.other_place && !agreement.other_country;
}

// "Last week" in a Sunday paper, "over the weekend" of a Friday evening, and a page that was put up a week after it was
// written: days near those that others tell of.
bool is_hardly_off(const DateBounds& told, const DateBounds& known) {
  constexpr days near{4};
  constexpr days week{7};
  if (!told.bounded() || !known.bounded() || known.length() != days{0} || told.length() >= week) return false;
  if (told.length() == days{0}) return told.first - known.first == week;
  return told.first - known.last <= near && known.first - told.last <= near;
}

// Of an accident that one document tells, as a fact.
bool is_accident_of_one(const Corpus& corpus, const Cluster& cluster) {
  return !cluster.facts.empty() && cluster.documents.size() == 1 && cluster.claim == Claim::takes_place &&
         std::all_of(cluster.facts.begin(), cluster.facts.end(), [&](std::uint32_t index) {
           const Fact& fact = corpus.fact(index);
           return fact.mention->once_a_story && is_accident(fact) && is_told_as_fact(fact.mention->modality);
         });
}

bool may_be_misdated(const Corpus& corpus, const Fact& fact, const Cluster& known) {
  if (!is_hardly_off(fact.bounds, known.bounds) || parts_conflict(fact.participants, known.participants)) return false;
  Agreement agreement = gather(corpus, fact, known, Dating::unknown);
  compare_rest(corpus, fact, known, agreement);
  return !agreement.other_place && !agreement.other_country;
}

}  // namespace

bool is_bare_reference(const Fact& fact) noexcept {
  return fact.reference && !fact.date.known() && fact.relative == nullptr;
}

void join_known_events(const Corpus& corpus, std::vector<Cluster>& clusters) {
  const KnownEvents known(clusters);
  for (Cluster& told : clusters) {
    if (!is_told_without_date(corpus, told)) continue;
    const Fact& fact = first_told_as_fact(corpus, told);
    const auto meant = known.meant_by(corpus, fact, clusters);
    if (!meant || !may_be_the_same(corpus, fact, clusters[*meant])) continue;
    add_reason(told, "the event of its kind that its story tells of");
    absorb(clusters[*meant], corpus, told);
  }
  for (std::uint32_t i = 0; i < clusters.size(); ++i) {
    if (!is_accident_of_one(corpus, clusters[i])) continue;
    const Fact& fact = corpus.fact(clusters[i].facts.front());
    const auto meant = known.main_event(corpus, fact, clusters);
    if (!meant || *meant == i || !may_be_misdated(corpus, fact, clusters[*meant])) continue;
    add_reason(clusters[i], "the accident that its story tells of, days away");
    absorb(clusters[*meant], corpus, clusters[i]);
  }
}

}  // namespace dateline::merging
