#include <dateline/error.hpp>

#include <algorithm>
#include <tuple>

namespace dateline {
namespace {

std::string lines(const std::vector<Problem>& problems) {
  std::string text;
  for (const Problem& problem : problems) {
    if (!text.empty()) text += '\n';
    text += problem.to_string();
  }
  return text;
}

std::vector<Problem> sorted(std::vector<Problem> problems) {
  std::stable_sort(problems.begin(), problems.end(), [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line, a.column) < std::tie(b.file, b.line, b.column);
  });
  return problems;
}

}  // namespace

std::string Problem::to_string() const {
  std::string text = file;
  if (line != 0) {
    text += (text.empty() ? "" : ":") + std::to_string(line);
    if (column != 0) text += ":" + std::to_string(column);
  }
  if (!text.empty()) text += ": ";
  text += message;
  if (!suggestion.empty()) text += " (did you mean \"" + suggestion + "\"?)";
  return text;
}

Error::Error(std::vector<Problem> problems)
    : std::runtime_error(lines(sorted(problems))), problems_(sorted(std::move(problems))) {}
Error::~Error() = default;

}  // namespace dateline
