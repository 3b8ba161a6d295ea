#include "merging/part_words.hpp"

#include "text/characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <span>
#include <string_view>

namespace dateline::merging {
namespace {

bool begins_upper(std::string_view word) {
  std::size_t offset = 0;
  return text::is_upper(text::next_code_point(word, offset));
}

// Of a name, its words; of a text that names somebody known by another name ("President Ida Moen"), the others.
void append_words(std::string_view text, PartWord as, Interner& stems, std::vector<PartWord>& words) {
  const std::size_t known = words.size();
  std::vector<WordId> found;
  append_content_words(text, stems, found);
  for (const WordId word : found) {
    const auto of_name = [&](const PartWord& each) { return each.role == as.role && each.word == word; };
    if (std::any_of(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(known), of_name)) continue;
    as.word = word;
    words.push_back(as);
  }
}

void append_name(std::string_view name, PartWord as, Interner& stems, std::vector<PartWord>& words) {
  as.name = true;
  for (const std::string& word : folded_words(name)) {
    as.word = stems.intern(stem(word));
    words.push_back(as);
  }
}

// The words with a capital within a text. One at its start may be that of a sentence.
void append_names_within(std::string_view text, PartWord as, Interner& stems, std::vector<PartWord>& words) {
  for (std::size_t space = text.find(' '); space != std::string_view::npos; space = text.find(' ', space + 1)) {
    const std::string_view word = text.substr(space + 1, text.find(' ', space + 1) - space - 1);
    if (!word.empty() && begins_upper(word)) append_name(word, as, stems, words);
  }
}

using Part = std::span<const PartWord>;

Part part_at(const std::vector<PartWord>& words, std::size_t start) {
  std::size_t end = start;
  while (end < words.size() && words[end].role == words[start].role) ++end;
  return Part(words).subspan(start, end - start);
}

bool is_named(const Part& part) {
  return std::any_of(part.begin(), part.end(), [](const PartWord& each) { return each.name; });
}

// "Ida Moen" may be the minister of another article, "Ida Moen, the mayor" is not.
bool is_bare_name(const Part& part) {
  return std::all_of(part.begin(), part.end(), [](const PartWord& each) { return each.name; });
}

enum class Likeness : std::uint8_t { same_name, same, other, open };

Likeness compare(const Part& a, const Part& b) {
  std::size_t common = 0;
  std::size_t common_names = 0;
  for (const PartWord& one : a) {
    for (const PartWord& other : b) {
      if (one.word != other.word) continue;
      ++common;
      common_names += one.name && other.name ? 1 : 0;
    }
  }
  if (is_named(a) && is_named(b) && common_names == 0) return Likeness::other;
  if (common_names >= 2) return Likeness::same_name;
  if (common != 0) return Likeness::same;
  return a.front().text || is_bare_name(a) || is_bare_name(b) ? Likeness::open : Likeness::other;
}

}  // namespace

std::vector<PartWord> part_words(const EventMention& event, Interner& roles, Interner& stems) {
  std::vector<PartWord> words;
  for (const Role& role : event.roles) {
    if (role.kind == EntityKind::time) continue;
    const PartWord as{roles.intern(role.name), no_word, false, role.kind == EntityKind::text};
    if (!role.entity.empty())
      append_name(role.entity, as, stems, words);
    else if (!as.text)
      append_names_within(role.text, as, stems, words);
    append_words(role.text, as, stems, words);
  }
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  return words;
}

SameParts compare_parts(const std::vector<PartWord>& a, const std::vector<PartWord>& b) {
  SameParts result;
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i].role != b[j].role) {
      (a[i].role < b[j].role ? i : j) += part_at(a[i].role < b[j].role ? a : b, a[i].role < b[j].role ? i : j).size();
      continue;
    }
    const Part one = part_at(a, i);
    const Part other = part_at(b, j);
    i += one.size();
    j += other.size();
    const Likeness likeness = compare(one, other);
    result.same += likeness == Likeness::same || likeness == Likeness::same_name ? 1 : 0;
    result.by_name = result.by_name || likeness == Likeness::same_name;
    result.other = result.other || likeness == Likeness::other;
  }
  return result;
}

}  // namespace dateline::merging
