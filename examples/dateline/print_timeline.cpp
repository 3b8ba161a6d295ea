#include "print_timeline.hpp"

#include <dateline/output.hpp>

#include <algorithm>
#include <iostream>

namespace program {
namespace {

std::string format(const Arguments& arguments) {
  return arguments.choice("--format", {"text", "json", "jsonl", "csv"});
}
std::size_t width(const Arguments& arguments) {
  return arguments.number("--width", 100, 40);
}
std::size_t top(const Arguments& arguments) {
  return arguments.number("--top", 0, 1);
}

/// Keeps the `count` events that matter most, in the order in which they stand.
void keep_top(dateline::Timeline& timeline, std::size_t count) {
  if (count == 0 || timeline.events.size() <= count) return;
  std::vector<double> scores;
  for (const dateline::TimelineEvent& event : timeline.events) scores.push_back(event.score);
  std::nth_element(scores.begin(), scores.begin() + static_cast<std::ptrdiff_t>(count - 1), scores.end(),
                   std::greater<>());
  const double lowest = scores[count - 1];
  auto places_left = static_cast<std::ptrdiff_t>(count) -
                     std::count_if(scores.begin(), scores.end(), [lowest](double score) { return score > lowest; });
  std::erase_if(timeline.events, [&](const dateline::TimelineEvent& event) {
    return event.score < lowest || (event.score == lowest && places_left-- <= 0);
  });
}

}  // namespace

std::vector<Option> timeline_options() {
  return {
      {"--format", "FORMAT", "text (default), json, jsonl (an event a line) or csv"},
      {"--width", "N", "columns of the text format (default 100)"},
      {"--top", "N", "only the N events that matter most"},
  };
}

void check_timeline_options(const Arguments& arguments) {
  format(arguments);
  width(arguments);
  top(arguments);
}

void print_timeline(dateline::Timeline timeline, const Arguments& arguments) {
  keep_top(timeline, top(arguments));
  const std::string chosen = format(arguments);
  if (chosen == "json")
    std::cout << dateline::to_json(timeline) << '\n';
  else if (chosen == "jsonl")
    std::cout << dateline::to_json_lines(timeline);
  else if (chosen == "csv")
    std::cout << dateline::to_csv(timeline);
  else
    std::cout << dateline::to_table(timeline, width(arguments));
}

}  // namespace program
