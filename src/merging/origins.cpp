#include "merging/origins.hpp"

#include "text/characters.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace dateline::merging {
namespace {

// Disjoint sets; the smallest member stands for each.
class Groups {
 public:
  explicit Groups(std::size_t count) : parent_(count) { std::iota(parent_.begin(), parent_.end(), 0u); }

  std::uint32_t find(std::uint32_t member) {
    while (parent_[member] != member) member = parent_[member] = parent_[parent_[member]];
    return member;
  }
  void join(std::uint32_t a, std::uint32_t b) {
    a = find(a);
    b = find(b);
    parent_[std::max(a, b)] = std::min(a, b);
  }

 private:
  std::vector<std::uint32_t> parent_;
};

// A sentence that stands in more documents than this is a page's furniture more often than a story's; it is compared
// with this many neighbours only, which bounds the work to documents x sentences x neighbours.
constexpr std::size_t most_neighbours = 48;

// Shares of the smaller text's sentences, and the least number of them.
constexpr double copied_share = 0.4;
constexpr double copied_share_same_agency = 0.15;
constexpr std::size_t least_common = 2;

bool same_agency(const DocumentInfo& a, const DocumentInfo& b) {
  return !a.credit.empty() && a.credit == b.credit;
}

bool are_copies(const DocumentInfo& a, const DocumentInfo& b, std::size_t common) {
  const std::size_t smaller = std::min(a.sentence_hashes.size(), b.sentence_hashes.size());
  if (common < std::min(least_common, smaller)) return false;
  const double share = static_cast<double>(common) / static_cast<double>(smaller);
  return share >= (same_agency(a, b) ? copied_share_same_agency : copied_share);
}

}  // namespace

void find_origins(Corpus& corpus) {
  std::vector<std::pair<std::uint64_t, std::uint32_t>> sentences;  // hashes with their documents
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i)
    for (const std::uint64_t hash : corpus.documents[i].extraction->document.sentence_hashes)
      sentences.emplace_back(hash, i);
  std::sort(sentences.begin(), sentences.end());
  sentences.erase(std::unique(sentences.begin(), sentences.end()), sentences.end());
  Groups groups(corpus.documents.size());
  std::unordered_map<std::uint32_t, std::size_t> common;  // with later documents
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) {
    const DocumentInfo& document = corpus.documents[i].extraction->document;
    common.clear();
    for (const std::uint64_t hash : document.sentence_hashes) {
      auto other = std::upper_bound(sentences.begin(), sentences.end(), std::pair(hash, i));
      for (std::size_t count = 0; count < most_neighbours && other != sentences.end() && other->first == hash; ++count)
        ++common[(other++)->second];
    }
    for (const auto& [other, count] : common) {
      if (are_copies(document, corpus.documents[other].extraction->document, count)) groups.join(i, other);
    }
  }
  for (std::uint32_t i = 0; i < corpus.documents.size(); ++i) corpus.documents[i].origin = groups.find(i);
}

std::size_t count_origins(const Corpus& corpus, const std::vector<std::uint32_t>& documents) {
  if (documents.size() < 2) return documents.size();
  Groups groups(documents.size());
  std::unordered_map<std::uint32_t, std::uint32_t> by_origin;
  std::unordered_map<std::string, std::uint32_t> by_agency;
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const SourceDocument& document = corpus.documents[documents[i]];
    groups.join(i, by_origin.try_emplace(document.origin, i).first->second);
    // An agency's own page and a paper that credits the agency speak with one voice.
    const DocumentInfo& info = document.extraction->document;
    if (!info.credit.empty()) groups.join(i, by_agency.try_emplace(text::fold(info.credit), i).first->second);
  }
  for (std::uint32_t i = 0; i < documents.size(); ++i) {
    const DocumentInfo& info = corpus.documents[documents[i]].extraction->document;
    const auto agency = by_agency.find(text::fold(info.source));
    if (agency != by_agency.end()) groups.join(i, agency->second);
  }
  std::unordered_set<std::uint32_t> roots;
  for (std::uint32_t i = 0; i < documents.size(); ++i) roots.insert(groups.find(i));
  return roots.size();
}

}  // namespace dateline::merging
