#include "timex_score.hpp"

#include <algorithm>

namespace dateline::eval {
namespace {

std::size_t common(Span a, Span b) noexcept {
  const std::size_t start = std::max(a.start, b.start);
  const std::size_t end = std::min(a.end, b.end);
  return end > start ? end - start : 0;
}

/// The one of `others` that an expression is judged on: an equal span, else the largest overlap, else the earlier.
const Timex* best(const Timex& timex, const std::vector<Timex>& others) noexcept {
  const Timex* found = nullptr;
  for (const Timex& other : others) {
    if (other.span == timex.span) return &other;
    if (common(timex.span, other.span) > (found == nullptr ? 0 : common(timex.span, found->span))) found = &other;
  }
  return found;
}

double ratio(std::size_t part, std::size_t whole) noexcept {
  return whole == 0 ? 0.0 : static_cast<double>(part) / static_cast<double>(whole);
}

double f1(double precision, double recall) noexcept {
  return precision + recall == 0 ? 0.0 : 2 * precision * recall / (precision + recall);
}

}  // namespace

void TimexScore::add(const std::vector<Timex>& gold_timexes, const std::vector<Timex>& system_timexes) {
  gold += gold_timexes.size();
  system += system_timexes.size();
  for (const Timex& timex : gold_timexes) {
    const Timex* match = best(timex, system_timexes);
    if (match == nullptr) continue;
    ++relaxed_gold;
    strict_gold += match->span == timex.span ? 1 : 0;
    same_type += match->type == timex.type ? 1 : 0;
    same_value += match->value == timex.value ? 1 : 0;
  }
  for (const Timex& timex : system_timexes) {
    const Timex* match = best(timex, gold_timexes);
    if (match == nullptr) continue;
    ++relaxed_system;
    strict_system += match->span == timex.span ? 1 : 0;
  }
}

double TimexScore::strict_f1() const noexcept {
  return f1(ratio(strict_system, system), ratio(strict_gold, gold));
}
double TimexScore::relaxed_f1() const noexcept {
  return f1(ratio(relaxed_system, system), ratio(relaxed_gold, gold));
}
double TimexScore::type_f1() const noexcept {
  return relaxed_f1() * ratio(same_type, relaxed_gold);
}
double TimexScore::value_f1() const noexcept {
  return relaxed_f1() * ratio(same_value, relaxed_gold);
}

}  // namespace dateline::eval
