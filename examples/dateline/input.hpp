// What the commands work on: files, one article each, and lines of JSON.
#pragma once

#include "arguments.hpp"

#include <dateline/document.hpp>
#include <dateline/error.hpp>

#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace program {

/// One article or line, not read into anything yet.
struct Item {
  std::string where;  ///< For messages: "docs.jsonl:3" or "page.html".
  std::string bytes;
  bool is_line = false;  ///< A JSON line, not an article's own bytes.
  std::string trouble;   ///< Why the file could not be read; or empty.
};

/// Hands out the items of the files named, in their order; of standard input when none is. "-" is standard input, a
/// file whose name ends in .jsonl, .ndjson or .json holds lines, any other is one article. Blank lines are skipped.
class Input {
 public:
  enum class Content { articles, lines_only };

  explicit Input(std::vector<std::string> files, Content content = Content::articles);
  std::optional<Item> next();

 private:
  std::optional<Item> next_line();
  bool holds_lines(const std::string& path) const;

  std::vector<std::string> files_;
  Content content_;
  std::size_t file_ = 0;
  std::ifstream stream_;
  std::istream* lines_ = nullptr;  ///< Where lines are being read from.
  std::string name_;
  std::size_t line_ = 0;
};

/// Messages of the library name line and column within the one JSON line; `Item::where` says which line.
std::string message_of(const dateline::Error& error);

/// What the options say of articles that do not say it themselves.
struct ArticleDefaults {
  std::string published;
  std::string language;
  std::string source;
};
ArticleDefaults article_defaults(const Arguments& arguments);

/// Throws std::runtime_error with a message for people.
/// \param notes gets what was repaired.
dateline::Article to_article(Item item, const ArticleDefaults& defaults, std::vector<std::string>& notes);

/// The options that go with ArticleDefaults; all but the source, where that makes no difference.
std::vector<Option> article_options();
std::vector<Option> date_and_language_options();

}  // namespace program
