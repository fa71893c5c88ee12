//===--- Project.cpp - Which files are the user's -------------------------===//

#include "tool/Project.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace async_tidy;
using namespace llvm;

std::string async_tidy::gitTopLevel(StringRef Path) {
  for (StringRef Folder = sys::path::parent_path(Path); !Folder.empty();
       Folder = sys::path::parent_path(Folder))
    // A work tree or submodule has a file of that name.
    if (sys::fs::exists(Folder + "/.git"))
      return Folder.str();
  return "";
}

static std::string commonFolder(ArrayRef<StringRef> Folders) {
  StringRef Common = Folders.front();
  for (StringRef Folder : Folders)
    while (Folder != Common && !liesUnder(Folder, Common))
      Common = sys::path::parent_path(Common);
  return Common.str();
}

/// Every git top level among the folders, else their common folder. A project
/// may compile sources that a package installed (GoogleTest's): they must not
/// draw the common folder up to the root.
static std::vector<std::string> projectRoots(ArrayRef<StringRef> Folders) {
  std::vector<std::string> Roots;
  SmallVector<StringRef> Own;
  for (StringRef Folder : Folders) {
    if (!liesUnder(Folder, "/usr"))
      Own.push_back(Folder);
    std::string Top = gitTopLevel((Folder + "/x").str());
    if (!Top.empty() && !is_contained(Roots, Top))
      Roots.push_back(std::move(Top));
  }
  if (Roots.empty() && !Folders.empty())
    Roots.push_back(commonFolder(Own.empty() ? Folders : ArrayRef(Own)));
  return Roots;
}

/// The folders, also by the names that no symbolic link is part of.
static std::vector<std::string>
withRealPaths(std::vector<std::string> Folders) {
  for (std::size_t I = 0, Given = Folders.size(); I != Given; ++I)
    if (SmallString<128> Real; !sys::fs::real_path(Folders[I], Real) &&
                               !is_contained(Folders, Real.str()))
      Folders.emplace_back(Real);
  return Folders;
}

Expected<Project> Project::of(const Units &U, const Options &O) {
  Project P;
  SmallVector<StringRef> Folders;
  StringSet<> Seen;
  for (const std::string &File : U.AllFiles)
    if (StringRef Folder = sys::path::parent_path(File);
        Seen.insert(Folder).second)
      Folders.push_back(Folder);
  P.Roots = withRealPaths(projectRoots(Folders));
  P.Named = U.Named;
  P.ExcludeTexts = std::make_shared<std::vector<std::string>>(O.Excludes);
  for (const std::string &Text : *P.ExcludeTexts) {
    Expected<GlobPattern> Glob = GlobPattern::create(Text);
    if (!Glob)
      return createStringError("--exclude=" + Text + ": " +
                               toString(Glob.takeError()));
    P.Excludes.push_back(std::move(*Glob));
  }
  return P;
}

/// A glob is matched against the whole path and against what follows a root.
bool Project::isExcluded(StringRef Path) const {
  return any_of(Excludes, [&](const GlobPattern &Glob) {
    return Glob.match(Path) || any_of(Roots, [&](StringRef Root) {
             StringRef Rest = Path;
             return liesUnder(Path, Root) && Rest.consume_front(Root) &&
                    Glob.match(Rest.ltrim('/'));
           });
  });
}

bool Project::isInside(StringRef Path) const {
  return any_of(Roots, [&](StringRef Root) { return liesUnder(Path, Root); });
}

bool Project::isUserFile(StringRef Path) const {
  if (isInside(Path) || is_contained(Named, Path))
    return !isExcluded(Path);
  // The database may name the project, or the user a file, through a link.
  SmallString<128> Real;
  return !sys::fs::real_path(Path, Real) && isInside(Real) && !isExcluded(Real);
}
