#include "merging/versions.hpp"

#include "merging/corpus.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace dateline::merging {
namespace {

using std::chrono::days;

// What a plan and its outcome have in common. Events nobody takes part in are too many alike.
std::optional<std::string> occasion_of(const TimelineEvent& event) {
  if (event.type == generic_type) return std::nullopt;
  std::set<std::string> names;
  for (const Role& role : event.roles) {
    if (!role.entity.empty()) names.insert(role.entity);
  }
  if (names.empty()) return std::nullopt;
  std::string key = event.type;
  for (const std::string& name : names) key.append(1, '\0').append(name);
  return key;
}

bool is_plan(const TimelineEvent& event) {
  return event.modality == Modality::planned;
}

bool is_outcome(const TimelineEvent& event) {
  return is_told_as_fact(event.modality) || event.modality == Modality::cancelled;
}

// Days between two dates; nothing when one is open or unknown.
std::optional<days> gap(const Date& a, const Date& b) {
  if (!a.earliest() || !a.latest() || !b.earliest() || !b.latest()) return std::nullopt;
  if (*a.latest() < *b.earliest()) return *b.earliest() - *a.latest();
  if (*b.latest() < *a.earliest()) return *a.earliest() - *b.latest();
  return days{0};
}

}  // namespace

void link_versions(std::vector<TimelineEvent>& events) {
  constexpr days furthest{120};
  std::map<std::string, std::vector<TimelineEvent*>> occasions;
  for (TimelineEvent& event : events) {
    if (const auto key = occasion_of(event)) occasions[*key].push_back(&event);
  }
  for (auto& [key, versions] : occasions) {
    for (const TimelineEvent* plan : versions) {
      if (!is_plan(*plan)) continue;
      TimelineEvent* outcome = nullptr;
      days nearest = furthest;
      for (TimelineEvent* other : versions) {
        const auto distance = is_outcome(*other) ? gap(plan->date, other->date) : std::nullopt;
        if (!distance || *distance > nearest) continue;
        if (outcome != nullptr && *distance == nearest && outcome->id < other->id) continue;
        outcome = other;
        nearest = *distance;
      }
      if (outcome != nullptr) outcome->supersedes.push_back(plan->id);
    }
    for (TimelineEvent* event : versions) std::sort(event->supersedes.begin(), event->supersedes.end());
  }
}

}  // namespace dateline::merging
