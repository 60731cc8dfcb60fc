using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Architecture;

public sealed partial class DependencyTests
{
    /// <summary>What each folder of the library may use beside itself.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Publications"] = [],
        ["Mathematics"] = [],
        ["Content"] = ["Publications", "Mathematics"],
        ["Import"] = ["Publications", "Content"],
        ["Indexing"] = ["Publications", "Mathematics", "Content", "Import"],
        ["Searching"] = ["Publications", "Content", "Indexing"],
        ["Export"] = ["Publications", "Mathematics", "Content", "Import", "Indexing", "Searching"],
    };

    /// <summary>The only places of the library that open files; all else is given what they read.</summary>
    private static readonly string[] FileReaders = ["Content/ContentFolder.cs", "Content/SourceFile.cs", "Indexing/"];

    [Fact]
    public void Folders_of_the_library_depend_in_one_direction() => Assert.Empty(
        from source in LibrarySources()
        let folder = source.Path.Split('/')[0]
        from Match use in LibraryName().Matches(source.Code)
        let used = use.Groups[1].Value
        where used != folder && Allowed.ContainsKey(used) && !Allowed[folder].Contains(used)
        select $"{source.Path} uses {used}");

    [Fact]
    public void Every_folder_of_the_library_has_its_rule() =>
        Assert.Subset(Allowed.Keys.ToHashSet(), LibrarySources().Select(source => source.Path.Split('/')[0]).ToHashSet());

    [Fact]
    public void The_library_knows_no_host() => Assert.Empty(
        from source in LibrarySources()
        where HostName().IsMatch(source.Code)
        select source.Path);

    [Fact]
    public void Hosts_never_name_the_engines_behind_the_library() => Assert.Empty(
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
    public void Files_are_opened_in_few_places() => Assert.Empty(
        from source in LibrarySources()
        where FileAccess().IsMatch(source.Code) && !FileReaders.Any(place => source.Path.StartsWith(place, StringComparison.Ordinal))
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

    [GeneratedRegex(@"\b(File|Directory|FSDirectory|MMapDirectory)\.\w+\(|\bnew (FileStream|StreamReader|StreamWriter|FileInfo|DirectoryInfo)\(")]
    private static partial Regex FileAccess();
}
