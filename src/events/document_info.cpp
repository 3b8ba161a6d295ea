#include "events/document_info.hpp"

#include "events/sentence_hashes.hpp"
#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace dateline::events {
namespace {

constexpr std::size_t shortest_sentence = 5;  ///< Words; shorter ones are shared by texts that are no copies.

/// "(Reuters)" or "[AFP]" within a stretch of text.
bool in_brackets(std::string_view text, std::string_view name) {
  for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
    const std::size_t end = at + name.size();
    if (at > 0 && end < text.size() &&
        ((text[at - 1] == '(' && text[end] == ')') || (text[at - 1] == '[' && text[end] == ']')))
      return true;
  }
  return false;
}

/// A text as far as its last word.
std::string_view to_last_word(std::string_view text) {
  text = text::trim(text);
  while (!text.empty() && (text.back() == '.' || text.back() == ')' || text.back() == ']')) text.remove_suffix(1);
  return text;
}

/// The name alone at the end of the text, behind a line break, a dash or an opening bracket.
bool closes(std::string_view text, std::string_view name) {
  if (text.size() <= name.size() || text.substr(text.size() - name.size()) != name) return false;
  text.remove_suffix(name.size());
  std::size_t at = text.size();
  const char32_t before = text::previous_code_point(text, at);
  if (before == U' ' && at > 0) {
    const char32_t mark = text::previous_code_point(text, at);
    return mark == U'-' || mark == U'\u2013' || mark == U'\u2014';
  }
  return before == U'\n' || before == U'(' || before == U'[' || before == U'-' || before == U'\u2013' ||
         before == U'\u2014';
}

}  // namespace

std::string find_credit(std::string_view text, const std::vector<std::string>& agencies) {
  constexpr std::size_t lead = 400;  // bytes within which a credit opens a story
  const std::string_view start = text.substr(0, lead);
  const std::string_view end = to_last_word(text);
  const bool has_brackets = start.find('(') != std::string_view::npos || start.find('[') != std::string_view::npos;
  for (const std::string& name : agencies)
    if ((has_brackets && in_brackets(start, name)) || closes(end, name)) return name;
  return {};
}

DocumentInfo document_info(const Document& document, const DocumentReading* reading, const Newsroom* newsroom) {
  DocumentInfo info;
  info.id = document.id;
  info.url = document.url;
  info.source = document.source;
  info.title = document.title;
  info.language = document.language;
  info.published = document.published;
  info.published_from = document.published_from;
  if (newsroom != nullptr) info.credit = find_credit(document.text, newsroom->agencies);
  if (reading != nullptr) {
    if (!document.published.known()) info.filed = reading->filed();
    std::vector<std::string_view> sentences;
    sentences.reserve(reading->sentences().size());
    for (const text::Sentence& sentence : reading->sentences())
      if (sentence.last - sentence.first >= shortest_sentence)
        sentences.push_back(reading->words({sentence.first, sentence.last}));
    info.sentence_hashes = sentence_hashes(sentences);
    std::sort(info.sentence_hashes.begin(), info.sentence_hashes.end());
    info.sentence_hashes.erase(std::unique(info.sentence_hashes.begin(), info.sentence_hashes.end()),
                               info.sentence_hashes.end());
  }
  return info;
}

}  // namespace dateline::events
