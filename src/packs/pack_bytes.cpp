#include "packs/pack_bytes.hpp"

#include "packs/short_numbers.hpp"

#include <bit>
#include <cstdint>

namespace dateline::packs {
namespace {

constexpr char first_byte = '\0';
constexpr std::string_view tests_key = "tests";

/// Numbers take seven bits a byte, the lowest first; the highest bit says that more follow. Lines are counted from the
/// last one written.
class Writer {
 public:
  void write(const PackNode& node) {
    write_number(static_cast<std::uint64_t>(node.kind) << 1 | (node.boolean ? 1u : 0u));
    write_place(node.line, node.column);
    switch (node.kind) {
      case PackNode::Kind::null:
      case PackNode::Kind::boolean:
        break;
      case PackNode::Kind::number:
        write_number(std::bit_cast<std::uint64_t>(node.number));
        break;
      case PackNode::Kind::string:
        write_text(node.string);
        break;
      case PackNode::Kind::array:
        write_number(node.items.size());
        for (const PackNode& item : node.items) write(item);
        break;
      case PackNode::Kind::object:
        write_number(node.members.size());
        for (const auto& [key, value] : node.members) {
          write_text(key);
          write_place(value.key_line, value.key_column);
          if (key == tests_key)
            write_apart(value);
          else
            write(value);
        }
        break;
    }
  }
  std::string take() { return std::move(bytes_); }

 private:
  /// So that it can be passed over.
  void write_apart(const PackNode& node) {
    Writer apart;
    apart.line_ = line_;
    apart.write(node);
    write_text(apart.bytes_.substr(1));
  }
  void write_place(std::size_t line, std::size_t column) {
    const auto step = static_cast<std::int64_t>(line) - static_cast<std::int64_t>(line_);
    write_signed(bytes_, step);
    write_number(column);
    line_ = line;
  }
  void write_text(const std::string& text) {
    write_number(text.size());
    bytes_ += text;
  }
  void write_number(std::uint64_t number) { packs::write_number(bytes_, number); }

  std::string bytes_ = std::string(1, first_byte);
  std::size_t line_ = 0;
};

class Reader {
 public:
  Reader(std::string_view bytes, std::string file, Tests tests)
      : bytes_(bytes), tests_(tests), file_(std::make_shared<const std::string>(std::move(file))) {}

  void read(PackNode& node) {
    const std::uint64_t kind = read_number();
    node.kind = static_cast<PackNode::Kind>(kind >> 1);
    node.boolean = (kind & 1u) != 0;
    node.file = file_;
    read_place(node.line, node.column);
    switch (node.kind) {
      case PackNode::Kind::null:
      case PackNode::Kind::boolean:
        break;
      case PackNode::Kind::number:
        node.number = std::bit_cast<double>(read_number());
        break;
      case PackNode::Kind::string:
        node.string = read_text();
        break;
      case PackNode::Kind::array:
        node.items.resize(read_number());
        for (PackNode& item : node.items) read(item);
        break;
      case PackNode::Kind::object:
        read_members(node);
        break;
    }
  }

 private:
  void read_members(PackNode& node) {
    std::size_t count = read_number();
    node.members.reserve(count);
    for (; count > 0; --count) {
      auto& [key, value] = node.members.emplace_back();
      key = read_text();
      read_place(value.key_line, value.key_column);
      if (key != tests_key) {
        read(value);
        continue;
      }
      const std::size_t behind = read_number() + at_;
      const std::size_t line = line_;
      if (tests_ == Tests::read)
        read(value);
      else
        node.members.pop_back();
      at_ = behind;
      line_ = line;
    }
  }
  void read_place(std::size_t& line, std::size_t& column) {
    line = line_ += static_cast<std::size_t>(read_signed(bytes_, at_));
    column = read_number();
  }
  std::string_view read_text() {
    const std::size_t size = read_number();
    at_ += size;
    return bytes_.substr(at_ - size, size);
  }
  std::uint64_t read_number() { return packs::read_number(bytes_, at_); }

  std::string_view bytes_;
  std::size_t at_ = 1;
  Tests tests_;
  std::shared_ptr<const std::string> file_;
  std::size_t line_ = 0;
};

}  // namespace

std::string to_bytes(const PackNode& root) {
  Writer writer;
  writer.write(root);
  return writer.take();
}

PackNode from_bytes(std::string_view bytes, std::string file, Tests tests) {
  PackNode root;
  Reader(bytes, std::move(file), tests).read(root);
  return root;
}

bool is_pack_bytes(std::string_view bytes) noexcept {
  return !bytes.empty() && bytes.front() == first_byte;
}

}  // namespace dateline::packs
