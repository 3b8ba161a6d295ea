#include "input.hpp"

#include <dateline/output.hpp>

#include <array>
#include <filesystem>
#include <iostream>
#include <stdexcept>
#include <system_error>

namespace program {
namespace {

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

std::string media_type_of(std::string_view path) {
  if (path.ends_with(".html") || path.ends_with(".htm") || path.ends_with(".xhtml")) return "text/html";
  if (path.ends_with(".txt")) return "text/plain";
  return {};
}

std::string why_unreadable(const std::string& path) {
  std::error_code error;
  const std::filesystem::file_status status = std::filesystem::status(path, error);
  if (status.type() == std::filesystem::file_type::directory) return "is a folder";
  return status.type() == std::filesystem::file_type::not_found ? "does not exist" : "cannot be read";
}

Item read_file(const std::string& path) {
  Item item;
  item.where = path;
  std::ifstream file(path, std::ios::binary);
  std::array<char, 1 << 16> part;
  while (file.read(part.data(), part.size()), file.gcount() > 0)
    item.bytes.append(part.data(), static_cast<std::size_t>(file.gcount()));
  if (!file.is_open() || file.bad()) item.trouble = why_unreadable(path);
  return item;
}

}  // namespace

std::string message_of(const dateline::Error& error) {
  std::string message;
  for (const dateline::Problem& problem : error.problems()) {
    if (!message.empty()) message += "; ";
    if (problem.column != 0) message += "column " + std::to_string(problem.column) + ": ";
    message += problem.message;
    if (!problem.suggestion.empty()) message += " (did you mean \"" + problem.suggestion + "\"?)";
  }
  return message;
}

std::vector<Option> date_and_language_options() {
  return {
      {"--published", "DATE", "when the articles were published, for those that do not say (EDTF: 2024-05-17)"},
      {"--language", "TAG", "their language, for those that do not say (BCP 47: en)"},
  };
}

std::vector<Option> article_options() {
  std::vector<Option> options = date_and_language_options();
  options.push_back({"--source", "NAME", "who published them, for those that do not say"});
  return options;
}

Input::Input(std::vector<std::string> files, Content content) : files_(std::move(files)), content_(content) {
  if (files_.empty()) files_.emplace_back("-");
}

bool Input::holds_lines(const std::string& path) const {
  return path == "-" || content_ == Content::lines_only || path.ends_with(".jsonl") || path.ends_with(".ndjson") ||
         path.ends_with(".json");
}

std::optional<Item> Input::next() {
  while (true) {
    if (lines_ != nullptr) {
      if (std::optional<Item> item = next_line()) return item;
    }
    if (file_ == files_.size()) return std::nullopt;
    const std::string& path = files_[file_++];
    if (!holds_lines(path)) return read_file(path);
    name_ = path == "-" ? "standard input" : path;
    line_ = 0;
    if (path == "-") {
      lines_ = &std::cin;
      continue;
    }
    stream_ = std::ifstream(path, std::ios::binary);
    if (!stream_) return Item{path, {}, true, why_unreadable(path)};
    lines_ = &stream_;
  }
}

std::optional<Item> Input::next_line() {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  std::string line;
  while (std::getline(*lines_, line)) {
    ++line_;
    if (line_ == 1 && line.starts_with(byte_order_mark)) line.erase(0, byte_order_mark.size());
    if (!is_blank(line)) return Item{name_ + ":" + std::to_string(line_), std::move(line), true, {}};
  }
  const bool broken = lines_->bad();  // a folder, or a broken disk
  const bool standard_input = lines_ == &std::cin;
  lines_ = nullptr;
  if (!broken) return std::nullopt;
  return Item{name_, {}, true, standard_input ? "cannot be read" : why_unreadable(name_)};
}

ArticleDefaults article_defaults(const Arguments& arguments) {
  return {arguments.date("--published"), arguments.language("--language"), arguments.value("--source")};
}

dateline::Article to_article(Item item, const ArticleDefaults& defaults, std::vector<std::string>& notes) {
  if (!item.trouble.empty()) throw std::runtime_error(item.trouble);
  dateline::Article article;
  if (item.is_line) {
    std::vector<dateline::Diagnostic> repairs;
    try {
      article = dateline::article_from_json(item.bytes, &repairs);
    } catch (const dateline::Error& error) {
      throw std::runtime_error(message_of(error));
    }
    for (const dateline::Diagnostic& repair : repairs) notes.push_back(repair.message);
  } else {
    article.id = item.where;
    article.media_type = media_type_of(item.where);
    article.bytes = std::move(item.bytes);
  }
  if (article.published.empty()) article.published = defaults.published;
  if (article.language.empty()) article.language = defaults.language;
  if (article.source.empty()) article.source = defaults.source;
  return article;
}

}  // namespace program
