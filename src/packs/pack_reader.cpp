// nlohmann_json's SAX parser reports values without their position; an input iterator that counts lines supplies it,
// since the lexer reads exactly up to the end of a token before it hands the value on.
#include "packs/pack_node.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace dateline::packs {
namespace {

struct Position {
  std::size_t line = 1;
  std::size_t column = 0;      ///< Of the last byte read.
  std::size_t token_line = 1;  ///< Where the last token started.
  std::size_t token_column = 1;
  bool in_string = false;
  bool in_token = false;
  bool escaped = false;

  void read(char c) {
    if (c == '\n') {
      ++line;
      column = 0;
    } else {
      ++column;
    }
    if (in_string) {
      if (escaped)
        escaped = false;
      else if (c == '\\')
        escaped = true;
      else if (c == '"')
        in_string = in_token = false;
      return;
    }
    const bool separator =
        c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == ',' || c == ':' || c == '}' || c == ']';
    if (separator) {
      in_token = false;
    } else if (!in_token) {
      token_line = line;
      token_column = column;
      in_token = c != '{' && c != '[';
      in_string = c == '"';
    }
  }
};

/// A forward pass over the bytes that tells `Position` of each byte the parser takes.
class CountingIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, Position* position) : at_(at), position_(position) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    position_->read(*at_++);
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator before = *this;
    ++*this;
    return before;
  }
  bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
  bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

 private:
  const char* at_;
  Position* position_;
};

class TreeBuilder : public nlohmann::json_sax<nlohmann::json> {
 public:
  TreeBuilder(std::string file, std::size_t size, const Position& position, std::vector<Problem>& problems,
              std::size_t max_depth)
      : file_(std::make_shared<const std::string>(std::move(file))),
        size_(size),
        position_(position),
        problems_(problems),
        max_depth_(max_depth) {}

  PackNode take() { return std::move(root_); }

  bool null() override { return add(make(PackNode::Kind::null)); }
  bool boolean(bool value) override {
    PackNode node = make(PackNode::Kind::boolean);
    node.boolean = value;
    return add(std::move(node));
  }
  bool number_integer(number_integer_t value) override { return number(static_cast<double>(value)); }
  bool number_unsigned(number_unsigned_t value) override { return number(static_cast<double>(value)); }
  bool number_float(number_float_t value, const string_t&) override { return number(value); }
  bool string(string_t& value) override {
    PackNode node = make(PackNode::Kind::string);
    node.string = std::move(value);
    return add(std::move(node));
  }
  bool binary(binary_t&) override { return false; }
  bool start_object(std::size_t) override { return open(PackNode::Kind::object); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(PackNode::Kind::array); }
  bool end_array() override { return close(); }
  bool key(string_t& value) override {
    keys_.back() = {std::move(value), position_.token_line, position_.token_column};
    return true;
  }
  bool parse_error(std::size_t bytes_read, const std::string& token, const nlohmann::detail::exception&) override {
    PackNode here = make(PackNode::Kind::null);
    here.line = position_.line;
    here.column = position_.column;
    // The parser counts the end of the text as one more byte.
    problems_.push_back(here.problem(bytes_read > size_ ? "not valid JSON: it ends too early"
                                                        : "not valid JSON at \"" + token.substr(0, 40) + "\""));
    return false;
  }

 private:
  struct Key {
    std::string name;
    std::size_t line = 0;
    std::size_t column = 0;
  };

  PackNode make(PackNode::Kind kind) const {
    PackNode node;
    node.kind = kind;
    node.file = file_;
    node.line = position_.token_line;
    node.column = position_.token_column;
    return node;
  }
  bool number(double value) {
    PackNode node = make(PackNode::Kind::number);
    node.number = value;
    return add(std::move(node));
  }
  bool add(PackNode node) {
    if (open_.empty()) {
      root_ = std::move(node);
      return true;
    }
    PackNode& parent = open_.back();
    if (parent.is_array()) {
      parent.items.push_back(std::move(node));
    } else {
      node.key_line = keys_.back().line;
      node.key_column = keys_.back().column;
      parent.members.emplace_back(std::move(keys_.back().name), std::move(node));
    }
    return true;
  }
  bool open(PackNode::Kind kind) {
    if (open_.size() >= max_depth_) {
      problems_.push_back(make(kind).problem("nested deeper than " + std::to_string(max_depth_) + " levels"));
      return false;
    }
    open_.push_back(make(kind));
    keys_.emplace_back();
    return true;
  }
  void report_repeated_keys(const PackNode& object) {
    sorted_.clear();
    for (const auto& [key, value] : object.members) sorted_.emplace_back(key, &value);
    std::stable_sort(sorted_.begin(), sorted_.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 1; i < sorted_.size(); ++i)
      if (sorted_[i].first == sorted_[i - 1].first)
        problems_.push_back(
            sorted_[i].second->key_problem("key \"" + std::string(sorted_[i].first) + "\" stands twice"));
  }
  bool close() {
    PackNode node = std::move(open_.back());
    open_.pop_back();
    keys_.pop_back();
    report_repeated_keys(node);
    return add(std::move(node));
  }

  std::shared_ptr<const std::string> file_;
  std::size_t size_;  ///< Of the text, in bytes.
  const Position& position_;
  std::vector<Problem>& problems_;
  std::size_t max_depth_;
  PackNode root_;
  std::vector<PackNode> open_;
  std::vector<Key> keys_;                                             ///< The key read last, by open object.
  std::vector<std::pair<std::string_view, const PackNode*>> sorted_;  ///< Kept for its memory.
};

}  // namespace

PackNode read_pack_json(std::string_view json, std::string file, std::vector<Problem>& problems,
                        std::size_t max_depth) {
  Position position;
  TreeBuilder builder(std::move(file), json.size(), position, problems, max_depth);
  const bool good = nlohmann::json::sax_parse(CountingIterator(json.data(), &position),
                                              CountingIterator(json.data() + json.size(), &position), &builder,
                                              nlohmann::json::input_format_t::json, true, true);
  return good ? builder.take() : PackNode{};
}

}  // namespace dateline::packs
