# Writes FILES (relative to FOLDER) as C++ byte arrays into OUTPUT, in the order of their names.
list(SORT FILES)
set(arrays "")
set(table "")
set(count 0)
foreach(file IN LISTS FILES)
  file(READ "${FOLDER}/${file}" hex HEX)
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${hex}")
  string(APPEND arrays "constexpr char file_${count}[] = {${bytes}0};\n")
  string(APPEND table "    {\"${file}\", {file_${count}, sizeof file_${count} - 1}},\n")
  math(EXPR count "${count} + 1")
endforeach()
file(WRITE "${OUTPUT}" "// Generated from the packs; do not edit.
#include \"packs/embedded_packs.hpp\"

namespace dateline::packs {
namespace {
${arrays}
constexpr EmbeddedFile files[] = {
${table}    {{}, {}}};
}  // namespace

std::span<const EmbeddedFile> embedded_files() noexcept { return {files, ${count}}; }
}  // namespace dateline::packs
")
