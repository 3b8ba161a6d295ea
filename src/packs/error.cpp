#include <dateline/error.hpp>

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

Error::Error(std::vector<Problem> problems) : std::runtime_error(lines(problems)), problems_(std::move(problems)) {}
Error::~Error() = default;

}  // namespace dateline
