#include "process.hpp"

#include <dateline/error.hpp>
#include <dateline/output.hpp>

#include <chrono>
#include <optional>

namespace program {
namespace {

using dateline::TimeOptions;

TimeOptions time_options(const Arguments& arguments) {
  TimeOptions options;
  const std::string prefer = arguments.choice("--prefer", {"past", "future", "nearest"});
  if (prefer == "future") options.prefer = TimeOptions::Prefer::future;
  if (prefer == "nearest") options.prefer = TimeOptions::Prefer::nearest;
  const std::string style = arguments.choice("--style", {"automatic", "news", "narrative"});
  if (style == "news") options.style = TimeOptions::Style::news;
  if (style == "narrative") options.style = TimeOptions::Style::narrative;
  options.week_starts_sunday = arguments.choice("--week-starts", {"monday", "sunday"}) == "sunday";
  return options;
}

/// "2024-05-17T10:30": the clock time behind the date.
std::optional<std::chrono::minutes> clock_of(const std::string& published) {
  const std::size_t t = published.find('T');
  if (t == std::string::npos || published.size() < t + 6 || published[t + 3] != ':') return std::nullopt;
  const auto two_digits = [&](std::size_t at) {
    const auto digit = [&](std::size_t i) {
      return published[i] >= '0' && published[i] <= '9' ? published[i] - '0' : 99;
    };
    return digit(at) * 10 + digit(at + 1);
  };
  const int hour = two_digits(t + 1);
  const int minute = two_digits(t + 4);
  if (hour > 23 || minute > 59) return std::nullopt;
  return std::chrono::minutes(hour * 60 + minute);
}

std::string json_string(const std::string& text) {
  constexpr std::string_view hex = "0123456789abcdef";
  std::string json = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20) {
      json += "\\u00";
      json += hex[byte >> 4u];
      json += hex[byte & 15u];
      continue;
    }
    if (c == '"' || c == '\\') json += '\\';
    json += c;
  }
  return json + "\"";
}

/// One line in, one line out, also for what failed.
std::string error_line(const std::string& id, const std::string& message) {
  return "{\"id\":" + json_string(id) + ",\"error\":" + json_string(message) + "}";
}

std::string times_line(const dateline::Extractor& extractor, TimeOptions options, const dateline::Article& article,
                       Notes& notes) {
  options.published = dateline::Date::from_edtf(article.published);
  if (!options.published && !article.published.empty()) {
    // The other ways to write a date are known to `read`; the text is taken as it is.
    const dateline::Document dated = dateline::read({.published = article.published});
    if (dated.published.known()) options.published = dated.published;
    for (const dateline::Diagnostic& diagnostic : dated.diagnostics) notes.push_back(diagnostic.message);
  }
  options.published_clock = clock_of(article.published);
  options.language = article.language;
  return dateline::to_json(article.id, extractor.find_times(article.bytes, options));
}

int run_times(const Arguments& arguments) {
  const TimeOptions options = time_options(arguments);
  const dateline::Extractor extractor(extractor_options(arguments));
  const bool all_good = for_each_article(
      arguments,
      [&](const dateline::Article& article, Notes& notes) { return times_line(extractor, options, article, notes); },
      print_line, [](const std::string& id, const std::string& message) { print_line(error_line(id, message)); });
  return finish(all_good);
}

}  // namespace

Command times_command() {
  return {"times",
          "[FILE...]",
          "the time expressions of texts (TIMEX3)",
          "Reads one JSON object a line, {\"id\",\"text\",\"published\"?,\"language\"?}, from standard input or a FILE "
          "whose\n"
          "name ends in .jsonl, .ndjson or .json; any other FILE is one text. Prints one object a line,\n"
          "{\"id\",\"timexes\":[{\"start\",\"end\",\"type\",\"value\",\"text\",...}]}, or {\"id\",\"error\"}. The text "
          "is taken as it is;\n"
          "offsets are UTF-8 bytes into it.",
          options({date_and_language_options(),
                   {{"--prefer", "WHICH", "where bare weekdays and months point: past (default), future, nearest"},
                    {"--style", "WHICH", "automatic (default), news, narrative"},
                    {"--week-starts", "DAY", "monday (default) or sunday"}},
                   pack_options(),
                   thread_options()}),
          run_times};
}

}  // namespace program
