// JSON of a pack as a tree that knows where each value stands, so that a mistake is reported with file, line and column
// and all mistakes of a pack in one go.
#pragma once

#include <dateline/error.hpp>

#include <cstddef>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dateline::packs {

class PackNode {
 public:
  enum class Kind { null, boolean, number, string, array, object };

  Kind kind = Kind::null;
  bool boolean = false;
  double number = 0;
  std::string string;
  std::vector<PackNode> items;                            ///< Of an array.
  std::vector<std::pair<std::string, PackNode>> members;  ///< Of an object, in the order of the file.
  std::shared_ptr<const std::string> file;
  std::size_t line = 0;
  std::size_t column = 0;
  std::size_t key_line = 0;  ///< Of an object's member: where its key stands; 0 for other nodes.
  std::size_t key_column = 0;

  // Defined where the class is complete: a vector of pairs of an incomplete type may not be destroyed.
  PackNode();
  PackNode(const PackNode&);
  PackNode(PackNode&&) noexcept;
  PackNode& operator=(const PackNode&);
  PackNode& operator=(PackNode&&) noexcept;
  ~PackNode();

  bool is_string() const noexcept { return kind == Kind::string; }
  bool is_object() const noexcept { return kind == Kind::object; }
  bool is_array() const noexcept { return kind == Kind::array; }
  bool is_number() const noexcept { return kind == Kind::number; }
  /// The member of that key, or nullptr.
  const PackNode* find(std::string_view key) const noexcept;
  /// A Problem that points here; or at the key, where that is what is wrong with a member.
  Problem problem(std::string message, std::string suggestion = {}) const;
  Problem key_problem(std::string message, std::string suggestion = {}) const;
};

/// What a caller has no use for need not be read.
enum class Tests : bool { left_out, read };

/// The candidate closest to `word` by edit distance, or "" when none is close.
std::string nearest(std::string_view word, const std::vector<std::string>& candidates);

/// Reports each member of `object` whose key is not among `keys`; and when `object` is no object, that.
void expect_keys(const PackNode& object, const std::vector<std::string>& keys, std::vector<Problem>& problems);

/// The strings of a node that is a string or an array of strings, each with its place; anything else is a problem.
std::vector<const PackNode*> string_nodes(const PackNode& node, std::vector<Problem>& problems);
std::vector<std::string> strings(const PackNode& node, std::vector<Problem>& problems);

/// The value of an optional string or integer member; a value of another kind is a problem.
std::string string_or(const PackNode& object, std::string_view key, std::string fallback,
                      std::vector<Problem>& problems);
int int_or(const PackNode& object, std::string_view key, int fallback, std::vector<Problem>& problems);
bool bool_or(const PackNode& object, std::string_view key, bool fallback, std::vector<Problem>& problems);

/// Reads JSON with comments. A syntax error or nesting beyond `max_depth` is a problem, and the result null.
PackNode read_pack_json(std::string_view json, std::string file, std::vector<Problem>& problems,
                        std::size_t max_depth = 64);

}  // namespace dateline::packs
