// Writes JSON (RFC 8259) straight into a string. Never recursive, so no depth of nesting can exhaust the stack; always
// valid UTF-8, whatever bytes a caller's id holds.
#pragma once

#include <dateline/output.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace dateline::output {

class JsonWriter {
 public:
  /// Indented: containers down to `open_levels` deep are spread over lines, what is deeper stands on one line each,
  /// which keeps a mention or a role readable as a row.
  explicit JsonWriter(JsonStyle style, std::size_t open_levels = 4)
      : indented_(style == JsonStyle::indented), open_levels_(open_levels) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }
  void begin_array() { open('['); }
  void end_array() { close(']'); }
  /// \param key needs no escaping.
  void key(std::string_view key);

  void string(std::string_view text);
  void number(std::uint64_t value);
  void number(std::int64_t value);
  /// The shortest form that reads back equal; JSON has no infinities and no NaN, 0 stands for them.
  void number(double value);
  void boolean(bool value);

  std::string take() { return std::move(out_); }

 private:
  void open(char bracket);
  void close(char bracket);
  void separate();
  void new_line();

  std::string out_;
  bool indented_;
  std::size_t open_levels_;
  std::size_t depth_ = 0;
  bool first_ = true;  ///< Nothing stands in the innermost container yet.
  bool after_key_ = false;
};

/// Appends `text` as a JSON string; ill-formed UTF-8 becomes U+FFFD.
void append_json_string(std::string& out, std::string_view text);

}  // namespace dateline::output
