#include "arguments.hpp"

#include <dateline/document.hpp>

#include <algorithm>
#include <charconv>

namespace program {
namespace {

const Option& find_option(std::string_view name, const std::vector<Option>& options) {
  for (const Option& option : options)
    if (option.name == name) return option;
  std::string message = "unknown option " + std::string(name) + "; there are";
  for (const Option& option : options) message += " " + std::string(option.name);
  throw UsageError(message);
}

}  // namespace

Arguments::Arguments(const std::vector<std::string>& words, const std::vector<Option>& options) {
  bool only_files = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i];
    if (only_files || word == "-" || !word.starts_with('-')) {
      files_.push_back(word);
      continue;
    }
    if (word == "--") {
      only_files = true;
      continue;
    }
    const std::size_t equals = word.find('=');
    const Option& option = find_option(word.substr(0, equals), options);
    std::string value;
    if (equals != std::string::npos) {
      if (option.value.empty()) throw UsageError(std::string(option.name) + " takes no value");
      value = word.substr(equals + 1);
    } else if (!option.value.empty()) {
      if (++i == words.size()) throw UsageError(word + " needs a value");
      value = words[i];
    }
    given_.push_back({std::string(option.name), std::move(value)});
  }
}

bool Arguments::has(std::string_view option) const {
  return std::any_of(given_.begin(), given_.end(), [option](const Given& given) { return given.option == option; });
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> values;
  for (const Given& given : given_)
    if (given.option == option) values.push_back(given.value);
  return values;
}

std::string Arguments::value(std::string_view option, std::string_view fallback) const {
  const std::vector<std::string> given = values(option);
  return given.empty() ? std::string(fallback) : given.back();
}

std::size_t Arguments::number(std::string_view option, std::size_t fallback, std::size_t lowest) const {
  if (!has(option)) return fallback;
  const std::string text = value(option);
  std::size_t number = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || stop != text.data() + text.size() || number < lowest)
    throw UsageError(std::string(option) + " needs a whole number from " + std::to_string(lowest) + ", not \"" + text +
                     "\"");
  return number;
}

std::string Arguments::choice(std::string_view option, const std::vector<std::string_view>& choices) const {
  std::string chosen = value(option, choices.front());
  if (std::find(choices.begin(), choices.end(), chosen) != choices.end()) return chosen;
  std::string message = std::string(option) + " must be one of";
  for (const std::string_view choice : choices) message += " " + std::string(choice);
  throw UsageError(message + ", not \"" + chosen + "\"");
}

std::string Arguments::date(std::string_view option) const {
  std::string text = value(option);
  if (!text.empty() && !dateline::Date::from_edtf(text))
    throw UsageError(std::string(option) + " needs a date such as 2024-05-17, not \"" + text + "\"");
  return text;
}

std::string Arguments::language(std::string_view option) const {
  std::string tag = value(option);
  if (!tag.empty() && !dateline::read({.language = tag}).diagnostics.empty())
    throw UsageError(std::string(option) + " needs a BCP 47 tag such as en or pt-BR, not \"" + tag + "\"");
  return tag;
}

}  // namespace program
