# cmake -DOUT=FILE.cpp -DDIR=FOLDER "-DFILES=a.yaml;b.yaml" -P EmbeddedModels.cmake
# writes a C++ file that defines embeddedModels() with the text of FILES.
set(code "// Made from checks/models/*.yaml by EmbeddedModels.cmake.\n"
  "#include \"checks/models/EmbeddedModels.h\"\n\n"
  "static constexpr async_tidy::EmbeddedModel Models[] = {\n")
string(CONCAT code ${code})
foreach(file IN LISTS FILES)
  file(READ "${DIR}/${file}" text)
  string(APPEND code "{\"models/${file}\", R\"__yaml__(${text})__yaml__\"},\n")
endforeach()
string(APPEND code "};\n\n"
  "llvm::ArrayRef<async_tidy::EmbeddedModel> async_tidy::embeddedModels() {\n"
  "  return Models;\n}\n")
file(WRITE "${OUT}" "${code}")
