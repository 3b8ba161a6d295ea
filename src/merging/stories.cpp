#include "merging/stories.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <unordered_map>
#include <utility>

namespace dateline::merging {
namespace {

// Long articles name many in passing; the heaviest traits tell what they are about, and bound the work of a comparison.
constexpr std::size_t most_traits = 96;
// Cosine. Articles of one story lie above it in nine cases of ten, articles of different stories about as often below.
constexpr float least_likeness = 0.08F;
// Articles not read, all of other stories: what each of a handful names need not be known to everyone. The fewer are
// read, the more of them.
constexpr double unseen = 30;
constexpr double fewest = 100;

// Of the likeness, what names contribute; two fires are told in the same words. Of a handful of articles what all name
// weighs little, so that less of it is asked.
float least_likeness_of_names(std::size_t documents) noexcept {
  return static_cast<double>(documents) + unseen <= fewest ? 0.015F : 0.03F;
}

using Counts = std::vector<std::pair<TraitId, std::size_t>>;  // of traits, by id

TraitId as_trait(ActorId actor) {
  return actor;
}
constexpr TraitId first_word_trait = TraitId{1} << 31;
TraitId as_trait_of_word(WordId word) {
  return first_word_trait | word;
}

// Sorted, what is counted several times added up.
void add_up(Counts& counts) {
  std::sort(counts.begin(), counts.end());
  std::size_t kept = 0;
  for (const auto& [id, count] : counts) {
    if (kept > 0 && counts[kept - 1].first == id)
      counts[kept - 1].second += count;
    else
      counts[kept++] = {id, count};
  }
  counts.resize(kept);
}

std::vector<Counts> count_traits(const Corpus& corpus) {
  std::vector<Counts> counts(corpus.documents.size());
  for (std::size_t i = 0; i < corpus.documents.size(); ++i) {
    for (const Entity& entity : corpus.documents[i].extraction->entities) {
      const ActorId actor = corpus.actors.find(entity.name);
      if (actor != no_actor) counts[i].emplace_back(as_trait(actor), std::max<std::size_t>(entity.mentions.size(), 1));
    }
  }
  for (const Fact& fact : corpus.facts) {
    for (const WordId word : fact.words) counts[fact.document].emplace_back(as_trait_of_word(word), 1);
  }
  for (Counts& each : counts) add_up(each);
  return counts;
}

// Term frequency times inverse document frequency, both damped: among a handful of articles what all of them name still
// counts for something.
std::vector<Trait> weigh(const Counts& counts, const std::unordered_map<TraitId, std::size_t>& documents_with,
                         std::size_t documents) {
  std::vector<Trait> traits;
  for (const auto& [id, count] : counts) {
    const double rarity = std::log1p(std::max(static_cast<double>(documents) + unseen, fewest) /
                                     static_cast<double>(documents_with.at(id)));
    traits.push_back({id, static_cast<float>((1 + std::log(static_cast<double>(count))) * rarity)});
  }
  if (traits.size() > most_traits) {
    std::stable_sort(traits.begin(), traits.end(), [](const Trait& a, const Trait& b) { return a.weight > b.weight; });
    traits.resize(most_traits);
    std::sort(traits.begin(), traits.end(), [](const Trait& a, const Trait& b) { return a.id < b.id; });
  }
  float length = 0;
  for (const Trait& trait : traits) length += trait.weight * trait.weight;
  length = std::sqrt(length);
  for (Trait& trait : traits) trait.weight /= length;
  return traits;
}

bool are_alike(const SourceDocument& a, const SourceDocument& b, float least_of_names) noexcept {
  std::array<std::uint32_t, most_traits + 1> places;  // in `a`, of the traits of both
  std::array<float, most_traits + 1> products;
  std::size_t common = 0;
  for (std::size_t i = 0, j = 0; i < a.profile.size() && j < b.profile.size();) {
    const Trait one = a.profile[i];
    const Trait other = b.profile[j];
    places[common] = static_cast<std::uint32_t>(i);
    products[common] = one.weight * other.weight;
    common += static_cast<std::size_t>(one.id == other.id);
    i += static_cast<std::size_t>(one.id <= other.id);  // no branch: which is smaller cannot be foreseen
    j += static_cast<std::size_t>(other.id <= one.id);
  }
  float likeness = 0;
  float of_names = 0;
  for (std::size_t k = 0; k < common; ++k) {
    likeness += products[k];
    if (a.profile[places[k]].id < first_word_trait) of_names = likeness;  // names come first
  }
  // One name or word may be chance.
  return common > 1 && likeness >= least_likeness && of_names >= least_of_names;
}

}  // namespace

void profile_documents(Corpus& corpus) {
  const std::vector<Counts> counts = count_traits(corpus);
  corpus.same_stories = PairMemo(corpus.documents.size());
  std::unordered_map<TraitId, std::size_t> documents_with;
  for (const Counts& each : counts) {
    for (const auto& [id, count] : each) ++documents_with[id];
  }
  for (std::size_t i = 0; i < counts.size(); ++i) {
    corpus.documents[i].profile = weigh(counts[i], documents_with, counts.size());
  }
}

bool same_story(const Corpus& corpus, std::uint32_t a, std::uint32_t b) {
  return corpus.same_stories.ask(a, b, [&] {
    return are_alike(corpus.documents[a], corpus.documents[b], least_likeness_of_names(corpus.documents.size()));
  });
}

}  // namespace dateline::merging
