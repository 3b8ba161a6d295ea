# dateline_options(TARGET): the standard, the warnings, the visibility and the sanitizers everything of ours is built with.
function(dateline_options target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES
    CXX_EXTENSIONS OFF
    CXX_VISIBILITY_PRESET hidden
    VISIBILITY_INLINES_HIDDEN ON
    POSITION_INDEPENDENT_CODE ON)
  if(CMAKE_CXX_COMPILER_ID MATCHES "GNU|Clang")
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast
      -Wno-missing-field-initializers $<$<BOOL:${DATELINE_WARNINGS_AS_ERRORS}>:-Werror>)
  endif()
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict)  # wrong on "literal" + std::string: GCC bug 105651
  endif()
  if(DATELINE_SANITIZE)
    target_compile_options(${target} PRIVATE
      -fsanitize=${DATELINE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    if(DATELINE_SANITIZE MATCHES "address.*undefined")
      # What AddressSanitizer notices as well, and what doubles the time to compile.
      target_compile_options(${target} PRIVATE -fno-sanitize=null,alignment,object-size,vptr)
    endif()
    target_link_options(${target} PUBLIC -fsanitize=${DATELINE_SANITIZE})
  endif()
endfunction()

# dateline_stage(NAME SOURCES file... [STAGES stage...] [LIBRARIES target...])
# One folder of src/ is one stage: an object library that sees the public headers, the stages before it and nothing else.
function(dateline_stage name)
  cmake_parse_arguments(arg "" "" "SOURCES;STAGES;LIBRARIES" ${ARGN})
  set(target dateline_${name})
  list(TRANSFORM arg_SOURCES PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
  add_library(${target} OBJECT ${arg_SOURCES})
  dateline_options(${target})
  target_include_directories(${target} PUBLIC
    "${PROJECT_SOURCE_DIR}/src" "${PROJECT_SOURCE_DIR}/include" "${PROJECT_BINARY_DIR}/include")
  if(BUILD_SHARED_LIBS)
    target_compile_definitions(${target} PRIVATE dateline_EXPORTS)
  else()
    target_compile_definitions(${target} PUBLIC DATELINE_STATIC_DEFINE)
  endif()
  foreach(stage IN LISTS arg_STAGES)
    target_link_libraries(${target} PUBLIC dateline_${stage})
  endforeach()
  target_link_libraries(${target} PRIVATE ${arg_LIBRARIES})
  set_property(GLOBAL APPEND PROPERTY DATELINE_STAGES ${target})
  set_property(GLOBAL APPEND PROPERTY DATELINE_STAGE_LIBRARIES ${arg_LIBRARIES})
endfunction()
