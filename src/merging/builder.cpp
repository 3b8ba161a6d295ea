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
  TimelineOptions options;
  std::map<std::string, std::shared_ptr<const Extraction>> by_id;

  // Two different Extractions of one document: the fuller one stays, whichever came first.
  void keep(std::shared_ptr<const Extraction> extraction) {
    const auto [place, added] = by_id.try_emplace(extraction->document.id, extraction);
    if (!added && comes_before(*place->second, *extraction)) place->second = std::move(extraction);
  }

 private:
  static bool comes_before(const Extraction& a, const Extraction& b) {
    const auto size = [](const Extraction& each) { return std::tuple(each.events.size(), each.times.size()); };
    if (size(a) != size(b)) return size(a) < size(b);
    return merging::digest(a) < merging::digest(b);
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
  state_->keep(std::make_shared<const Extraction>(std::move(extraction)));
}

void TimelineBuilder::merge(const TimelineBuilder& other) {
  if (this == &other) return;
  for (const auto& [id, extraction] : other.state_->by_id) state_->keep(extraction);
}

Timeline TimelineBuilder::build() const {
  std::vector<const Extraction*> extractions;
  extractions.reserve(state_->by_id.size());
  for (const auto& [id, extraction] : state_->by_id) extractions.push_back(extraction.get());
  return merging::merge(extractions, state_->options);
}

}  // namespace dateline
