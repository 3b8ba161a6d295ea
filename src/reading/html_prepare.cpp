#include "reading/html_prepare.hpp"

#include "reading/html_tree.hpp"
#include "reading/open_elements.hpp"
#include "text/ascii.hpp"
#include "text/stable_hash.hpp"

#include <algorithm>
#include <utility>

namespace dateline::reading {
namespace {

/// Tells elements without a Tag of their own apart.
std::size_t hash(std::string_view name) noexcept {
  text::StableHash hash;
  hash.add(name);
  return hash.value();
}

/// WHATWG HTML, "ASCII whitespace".
constexpr std::string_view html_space = " \t\n\f\r";

/// What becomes of an element's tags and content.
enum class Treatment { keep, drop_tag, drop_content, drop_to_end };

Treatment treatment(Tag tag) noexcept {
  switch (tag) {
    case Tag::script:
    case Tag::style:
      return Treatment::drop_to_end;
    case Tag::audio:
    case Tag::iframe:
    case Tag::math:
    case Tag::noembed:
    case Tag::noframes:
    case Tag::select:
    case Tag::svg:
    case Tag::template_:
    case Tag::textarea:
    case Tag::video:
    case Tag::xmp:
      return Treatment::drop_content;
    case Tag::frame:
    case Tag::frameset:
    case Tag::plaintext:
      return Treatment::drop_tag;
    default:
      return Treatment::keep;
  }
}

class Preparation {
 public:
  Preparation(std::string_view page, const HtmlLimits& limits) : page_(page), limits_(limits), open_(limits.depth) {
    result_.html.reserve(page.size() / 2);
  }

  PreparedHtml run() {
    std::size_t at = 0;
    while (at < page_.size()) {
      const std::size_t tag = std::min(page_.find('<', at), page_.size());
      copy_text(at, tag);
      at = tag < page_.size() ? markup(tag) : tag;
    }
    return std::move(result_);
  }

 private:
  struct Name {
    std::string lower_case;
    std::size_t end = 0;
  };

  void copy(std::size_t from, std::size_t to) {
    if (from == to) return;
    auto& runs = result_.offsets;
    if (!runs.empty() && runs.back().input + runs.back().length == from &&
        runs.back().body + runs.back().length == result_.html.size())
      runs.back().length += to - from;
    else
      runs.push_back({result_.html.size(), from, to - from});
    result_.html.append(page_, from, to - from);
  }

  /// Text between tags. Where tags were left out before it, it may go on with a character reference.
  void copy_text(std::size_t from, std::size_t to) {
    const std::string_view text = page_.substr(from, to - from);
    const std::size_t white = std::min(text.find_first_not_of(html_space), text.size());
    const bool behind_tag = result_.html.empty() || result_.html.back() == '>';
    copy_white_space(from, from + white);
    const std::size_t start = result_.html.size();
    copy(from + white, to);
    if (behind_tag && white < text.size() && is_plain(text.substr(white)))
      result_.plain.texts.push_back({start, result_.html.size()});
  }

  /// Most of what lies between the tags of many pages is indentation: its first line end or character and its last
  /// character stand for it.
  void copy_white_space(std::size_t from, std::size_t to) {
    const std::size_t first = page_.substr(from, to - from).starts_with("\r\n") ? 2 : 1;
    if (seen_preformatted_ || to - from < first + 2) return copy(from, to);
    copy(from, from + first);
    copy(to - 1, to);
  }

  /// Where reading goes on after `text`; the end of the page when it does not occur.
  std::size_t after(std::string_view text, std::size_t from) const {
    const std::size_t found = page_.find(text, from);
    return found == std::string_view::npos ? page_.size() : found + text.size();
  }

  std::size_t markup(std::size_t at) {
    const std::string_view rest = page_.substr(at);
    if (rest.starts_with("<!--")) return after("-->", at + 4);
    if (text::starts_with_folded(rest, "<!doctype")) {
      const std::size_t end = after(">", at);
      copy(at, end);
      return end;
    }
    if (rest.starts_with("<!") || rest.starts_with("<?")) return after(">", at);
    if (rest.size() > 2 && rest[1] == '/' && text::is_ascii_letter(rest[2])) return end_tag(at);
    if (rest.size() > 1 && text::is_ascii_letter(rest[1])) return start_tag(at);
    // A lone "<" is text; written out so that the parser cannot see a tag where there is none.
    result_.html += "&lt;";
    return at + 1;
  }

  Name name_at(std::size_t at) const {
    Name name;
    name.end = at;
    while (name.end < page_.size() && !text::is_ascii_space(page_[name.end]) && page_[name.end] != '>' &&
           page_[name.end] != '/') {
      if (name.lower_case.size() < 32) name.lower_case += text::ascii_lower(page_[name.end]);
      ++name.end;
    }
    return name;
  }

  std::size_t end_tag(std::size_t at) {
    const Name name = name_at(at + 2);
    const std::size_t end = after(">", name.end);
    const Tag tag = tag_named(name.lower_case);
    in_title_ = in_title_ && tag != Tag::title;
    if (treatment(tag) != Treatment::keep || tag == Tag::html || tag == Tag::body) return end;
    if (!open_.close(tag, tag == Tag::span ? 0 : hash(name.lower_case))) return end;
    if (tag == Tag::span) {
      result_.html += "</span>";
    } else {
      copy(at, name.end);
      result_.html += '>';
    }
    return end;
  }

  std::size_t start_tag(std::size_t at) {
    const Name name = name_at(at + 1);
    const Tag tag = tag_named(name.lower_case);
    const std::size_t mark = result_.html.size();
    const std::size_t runs = result_.offsets.size();
    const OffsetRun last = runs == 0 ? OffsetRun{} : result_.offsets.back();
    if (tag == Tag::span)
      result_.html += "<span";
    else
      copy(at, name.end);
    bool json_ld = false;
    const std::size_t attributes_start = result_.html.size();
    const std::size_t end = attributes(name.end, tag == Tag::script ? &json_ld : nullptr);
    const Span written{attributes_start, result_.html.size()};
    result_.html += '>';
    std::size_t resume = end;
    if (!keeps_tag(tag, name.lower_case, at)) {
      result_.html.resize(mark);
      result_.offsets.resize(runs);
      if (runs != 0) result_.offsets.back() = last;
      resume = skip_content(tag, name.lower_case, end, json_ld);
    } else if (!written.empty() && may_spare(tag, name.lower_case)) {
      add_plain_tag(mark, written);
    }
    in_title_ = in_title_ || tag == Tag::title;
    return resume;
  }

  /// Parsers move attributes of these to other elements, and tags in a title are text.
  bool may_spare(Tag tag, std::string_view name) const {
    return !in_title_ && tag != Tag::html && tag != Tag::body && name != "isindex";
  }

  void add_plain_tag(std::size_t start, Span written) {
    if (!plain_attributes_) return;
    PlainParts& plain = result_.plain;
    const auto first = static_cast<std::uint32_t>(plain.attributes.size());
    plain.tags.push_back({start, written, first, static_cast<std::uint32_t>(attributes_.size())});
    plain.attributes.insert(plain.attributes.end(), attributes_.begin(), attributes_.end());
  }

  bool keeps_tag(Tag tag, std::string_view name, std::size_t at) {
    if (treatment(tag) != Treatment::keep) return false;
    // The attributes of a second <html> or <body> are merged into the first, attribute by attribute.
    if (tag == Tag::html && std::exchange(seen_html_, true)) return false;
    if (tag == Tag::body && std::exchange(seen_body_, true)) return false;
    seen_preformatted_ = seen_preformatted_ || tag == Tag::pre;
    if (open_.open(tag, tag == Tag::span ? 0 : hash(name))) return true;
    report("too-deep", "more than " + std::to_string(limits_.depth) + " elements open; further tags ignored", at);
    return false;
  }

  /// Copies the attributes that matter. \return the place behind the tag.
  std::size_t attributes(std::size_t at, bool* json_ld) {
    attributes_.clear();
    plain_attributes_ = true;
    std::size_t count = 0;
    const std::size_t tag = at;
    while (at < page_.size() && page_[at] != '>') {
      if (text::is_ascii_space(page_[at]) || page_[at] == '/') {
        ++at;
        continue;
      }
      const std::size_t name_start = at;
      // An equals sign may begin a name (WHATWG HTML 13.2.5.32).
      do ++at;
      while (at < page_.size() && !text::is_ascii_space(page_[at]) && page_[at] != '=' && page_[at] != '>' &&
             page_[at] != '/');
      const std::size_t name_end = at;
      const Span value = attribute_value(at);
      if (++count > limits_.attributes) continue;
      if (json_ld != nullptr) *json_ld = *json_ld || is_json_ld(value);
      const AttributeName name = name_of_attribute(name_start, name_end);
      if (name != AttributeName::none) {
        result_.html += ' ';
        const std::size_t moved = result_.html.size() - name_start;  // may wrap around
        copy(name_start, at);
        add_attribute(name, value, moved);
      }
    }
    if (at >= page_.size()) plain_attributes_ = false;  // the page ends within a value, perhaps
    if (count > limits_.attributes)
      report("too-many-attributes", "an element has more than " + std::to_string(limits_.attributes), tag);
    return std::min(at + 1, page_.size());
  }

  /// Moves `at` behind the value of an attribute, if one follows. \return the value without its quotes.
  Span attribute_value(std::size_t& at) const {
    std::size_t next = at;
    while (next < page_.size() && text::is_ascii_space(page_[next])) ++next;
    if (next >= page_.size() || page_[next] != '=') return {at, at};
    ++next;
    while (next < page_.size() && text::is_ascii_space(page_[next])) ++next;
    std::size_t end = next;
    Span value;
    if (next < page_.size() && (page_[next] == '"' || page_[next] == '\'')) {
      end = std::min(page_.find(page_[next], next + 1), page_.size());
      value = {next + 1, end};
      end = std::min(end + 1, page_.size());
    } else {
      while (end < page_.size() && !text::is_ascii_space(page_[end]) && page_[end] != '>') ++end;
      value = {next, end};
    }
    at = end;
    return value;
  }

  void add_attribute(AttributeName name, Span value, std::size_t moved) {
    const bool known = std::any_of(attributes_.begin(), attributes_.end(),
                                   [name](const PlainAttribute& other) { return other.name == name; });
    plain_attributes_ = plain_attributes_ && !known && is_plain(page_.substr(value.start, value.size()));
    if (!known) attributes_.push_back({name, {value.start + moved, value.end + moved}});
  }

  AttributeName name_of_attribute(std::size_t start, std::size_t end) const {
    char name[16];
    if (end - start > sizeof name) return AttributeName::none;
    std::transform(page_.begin() + static_cast<std::ptrdiff_t>(start), page_.begin() + static_cast<std::ptrdiff_t>(end),
                   name, text::ascii_lower);
    return attribute_named({name, end - start});
  }

  bool is_json_ld(Span value) const {
    return text::starts_with_folded(page_.substr(value.start, value.size()), "application/ld+json");
  }

  /// \return where reading goes on after an element whose start tag was left out.
  std::size_t skip_content(Tag tag, std::string_view name, std::size_t from, bool json_ld) {
    const Treatment what = treatment(tag);
    if (what == Treatment::keep || what == Treatment::drop_tag) return from;
    const std::size_t close = find_end_tag(tag, name, from);
    if (json_ld) result_.json_ld.push_back(page_.substr(from, close - from));
    if (close == page_.size() && what == Treatment::drop_content) return from;
    return after(">", close);
  }

  /// Where the end tag of that name begins. A search that failed once is not repeated: that would be quadratic.
  std::size_t find_end_tag(Tag tag, std::string_view name, std::size_t from) {
    if (std::find(without_end_.begin(), without_end_.end(), tag) != without_end_.end()) return page_.size();
    for (std::size_t at = page_.find("</", from); at != std::string_view::npos; at = page_.find("</", at + 2))
      if (text::starts_with_folded(page_.substr(at + 2), name)) return at;
    without_end_.push_back(tag);
    return page_.size();
  }

  void report(const char* code, std::string message, std::size_t at) {
    for (const Diagnostic& diagnostic : result_.diagnostics)
      if (diagnostic.code == code) return;
    result_.diagnostics.push_back({code, std::move(message), {at, std::min(at + 1, page_.size())}});
  }

  std::string_view page_;
  HtmlLimits limits_;
  OpenElements open_;
  PreparedHtml result_;
  std::vector<Tag> without_end_;
  std::vector<PlainAttribute> attributes_;  ///< Of the tag at hand ...
  bool plain_attributes_ = true;            ///< ... and whether a parser takes them as they are.
  bool seen_html_ = false;
  bool seen_body_ = false;
  bool seen_preformatted_ = false;
  bool in_title_ = false;
};

}  // namespace

PreparedHtml prepare_html(std::string_view page, const HtmlLimits& limits) {
  return Preparation(page, limits).run();
}

}  // namespace dateline::reading
