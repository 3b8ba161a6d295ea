// TimelineBuilder: a set of Extractions that does not remember the order in which they came.
#include <dateline/timeline.hpp>

#include "merging/digest.hpp"
#include "merging/merge.hpp"

#include <map>
#include <tuple>
#include <utility>

namespace dateline {

// Extractions are immutable once added, so that copies of a builder share them.
struct TimelineBuilder::State {
  struct Entry {
    std::shared_ptr<const Extraction> extraction;
    std::uint64_t digest = 0;
  };

  TimelineOptions options;
  std::map<std::string, Entry> by_id;

  // Two different Extractions of one document: the fuller one stays, whichever came first.
  void keep(Entry entry) {
    const auto rank = [](const Entry& each) {
      return std::tuple(each.extraction->events.size(), each.extraction->times.size(), each.digest);
    };
    const auto [place, added] = by_id.try_emplace(entry.extraction->document.id, entry);
    if (!added && rank(place->second) < rank(entry)) place->second = std::move(entry);
  }
};

TimelineBuilder::TimelineBuilder(TimelineOptions options) : state_(std::make_unique<State>(State{options, {}})) {}
TimelineBuilder::~TimelineBuilder() = default;
TimelineBuilder::TimelineBuilder(const TimelineBuilder& other) : state_(std::make_unique<State>(*other.state_)) {}
TimelineBuilder& TimelineBuilder::operator=(const TimelineBuilder& other) {
  if (this != &other) state_ = std::make_unique<State>(*other.state_);
  return *this;
}
TimelineBuilder::TimelineBuilder(TimelineBuilder&&) noexcept = default;
TimelineBuilder& TimelineBuilder::operator=(TimelineBuilder&&) noexcept = default;

void TimelineBuilder::add(Extraction extraction) {
  const std::uint64_t digest = merging::digest(extraction);
  state_->keep({std::make_shared<const Extraction>(std::move(extraction)), digest});
}

void TimelineBuilder::merge(const TimelineBuilder& other) {
  if (this == &other) return;
  for (const auto& [id, entry] : other.state_->by_id) state_->keep(entry);
}

Timeline TimelineBuilder::build() const {
  std::vector<const Extraction*> extractions;
  extractions.reserve(state_->by_id.size());
  for (const auto& [id, entry] : state_->by_id) extractions.push_back(entry.extraction.get());
  return merging::merge(extractions, state_->options);
}

}  // namespace dateline
