#include "merging/central_mention.hpp"

#include "merging/words.hpp"

#include <algorithm>
#include <iterator>

namespace dateline::merging {
namespace {

constexpr std::size_t most_mentions = 64;  // of a hundred mentions, some dozens tell as much

// Those that name one of those taking part, if any does: "Minister quits" tells less than her name.
std::vector<std::uint32_t> those_naming_somebody(const Corpus& corpus, const std::vector<std::uint32_t>& facts) {
  std::vector<std::uint32_t> named;
  std::copy_if(facts.begin(), facts.end(), std::back_inserter(named), [&](std::uint32_t index) {
    const std::vector<Role>& roles = corpus.fact(index).mention->roles;
    return std::any_of(roles.begin(), roles.end(), [](const Role& role) { return !role.entity.empty(); });
  });
  return named.empty() ? facts : named;
}

// Those that tell it as a fact and with its date, if any does, or else those that tell it as a fact.
std::vector<std::uint32_t> those_to_ask(const Corpus& corpus, const std::vector<std::uint32_t>& facts) {
  std::vector<std::uint32_t> told;
  std::vector<std::uint32_t> dated;
  for (const std::uint32_t index : facts) {
    const Fact& fact = corpus.fact(index);
    if (fact.reference || !is_told_as_fact(fact.mention->modality)) continue;
    told.push_back(index);
    if (fact.date.known()) dated.push_back(index);
  }
  std::vector<std::uint32_t> asked = those_naming_somebody(corpus, !dated.empty()  ? dated
                                                                   : !told.empty() ? told
                                                                                   : facts);
  asked.resize(std::min(asked.size(), most_mentions));
  return asked;
}

}  // namespace

std::uint32_t central_mention(const Corpus& corpus, const std::vector<std::uint32_t>& facts) {
  constexpr std::size_t shortest = 8;  // words; less is a fragment, however well chosen
  const std::vector<std::uint32_t> asked = those_to_ask(corpus, facts);
  if (asked.size() == 1) return asked.front();
  Interner stems;
  std::vector<std::size_t> counts;  // of the sentences with a word, by its id
  std::vector<std::vector<WordId>> sentences(asked.size());
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    append_content_words(corpus.fact(asked[i]).mention->quote, stems, sentences[i]);
    make_set(sentences[i]);
    for (const WordId word : sentences[i]) {
      if (word >= counts.size()) counts.resize(word + 1);
      ++counts[word];
    }
  }
  std::size_t best = 0;
  double best_share = 0;
  for (std::size_t i = 0; i < sentences.size(); ++i) {
    double shared = 0;
    for (const WordId word : sentences[i]) shared += static_cast<double>(counts[word]);
    const double share = shared / static_cast<double>(std::max(shortest, sentences[i].size()));
    if (share <= best_share) continue;
    best = i;
    best_share = share;
  }
  return asked[best];
}

}  // namespace dateline::merging
