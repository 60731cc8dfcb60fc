using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Architecture;

public sealed partial class DependencyTests
{
    /// <summary>The folders of the library; each may use those before it.</summary>
    private static readonly string[] Order = ["Publications", "Mathematics", "Analysis", "Content", "Import", "Indexing", "Searching", "Export"];

    /// <summary>Folders that use no other.</summary>
    private static readonly string[] Roots = ["Publications", "Mathematics"];

    /// <summary>The only folders of the library that touch the disk; all else is given what they read.</summary>
    private static readonly string[] DiskFolders = ["Content", "Indexing"];

    [Fact]
    public void Folders_of_the_library_depend_in_one_direction() => Rule.HoldsWithout(
        from source in LibrarySources()
        let folder = source.Path.Split('/')[0]
        from Match use in LibraryName().Matches(source.Code)
        let used = use.Groups[1].Value
        where Order.Contains(used) && used != folder && (Array.IndexOf(Order, used) > Array.IndexOf(Order, folder) || Roots.Contains(folder))
        select $"{source.Path} uses {used}");

    [Fact]
    public void Every_folder_of_the_library_has_its_place() =>
        Rule.HoldsWithout(LibrarySources().Select(source => source.Path.Split('/')[0]).Distinct().Except(Order));

    [Fact]
    public void The_library_knows_no_host() => Rule.HoldsWithout(
        from source in LibrarySources()
        where HostName().IsMatch(source.Code)
        select source.Path);

    [Fact]
    public void Hosts_never_name_the_engines_behind_the_library() => Rule.HoldsWithout(
        from file in Repository.Files("src/SearchPortal.Web", "*.cs*").Concat(Repository.Files("src/SearchPortal.Cli", "*.cs*"))
        where EngineName().IsMatch(File.ReadAllText(file))
        select Repository.Relative(file));

    [Fact]
    public void The_engines_do_not_flow_to_whoever_references_the_library()
    {
        var references = PackageReference().Matches(File.ReadAllText(Path.Combine(Repository.Root, "src/SearchPortal/SearchPortal.csproj")));

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains("PrivateAssets=\"compile\"", reference.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void The_disk_is_touched_by_two_folders() => Rule.HoldsWithout(
        from source in LibrarySources()
        where FileAccess().IsMatch(source.Code) && !DiskFolders.Contains(source.Path.Split('/')[0])
        select source.Path);

    private static IEnumerable<(string Path, string Code)> LibrarySources() =>
        Repository.Files("src/SearchPortal", "*.cs").Select(file => (Repository.Relative(file)["src/SearchPortal/".Length..], CSharpCode.Read(file)));

    // "SearchPortal.Content" in a using or a full name; the file's own namespace is among them and does no harm.
    [GeneratedRegex(@"\bSearchPortal\.(\w+)")]
    private static partial Regex LibraryName();

    [GeneratedRegex(@"\bSearchPortal\.(Web|Cli)\b|\bMicrosoft\.AspNetCore\b|\bSystem\.CommandLine\b|\bConsole\.")]
    private static partial Regex HostName();

    [GeneratedRegex(@"\b(Lucene|Markdig|YamlDotNet|AngleSharp)\b[.""]")]
    private static partial Regex EngineName();

    [GeneratedRegex(@"<PackageReference[^>]*>")]
    private static partial Regex PackageReference();

    [GeneratedRegex(@"\b(File|Directory|FSDirectory|MMapDirectory)\.\w+\(|\bnew (FileStream|FileInfo|DirectoryInfo)\(")]
    private static partial Regex FileAccess();
}
