# dateline::gumbo, the HTML5 parser. It ships no CMake package.
if(TARGET dateline::gumbo)
  set(DatelineGumbo_FOUND TRUE)
  return()
endif()

find_path(DatelineGumbo_INCLUDE_DIR gumbo.h)
find_library(DatelineGumbo_LIBRARY gumbo)
mark_as_advanced(DatelineGumbo_INCLUDE_DIR DatelineGumbo_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(DatelineGumbo REQUIRED_VARS DatelineGumbo_LIBRARY DatelineGumbo_INCLUDE_DIR
  REASON_FAILURE_MESSAGE "Install gumbo with its header (Debian: libgumbo-dev, vcpkg: gumbo), or name its prefix in CMAKE_PREFIX_PATH.")
if(DatelineGumbo_FOUND)
  add_library(dateline::gumbo INTERFACE IMPORTED)
  target_include_directories(dateline::gumbo INTERFACE "${DatelineGumbo_INCLUDE_DIR}")
  target_link_libraries(dateline::gumbo INTERFACE "${DatelineGumbo_LIBRARY}")
endif()
