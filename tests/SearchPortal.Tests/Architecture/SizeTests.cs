namespace SearchPortal.Tests.Architecture;

public sealed class SizeTests
{
    private const int LongestFile = 200;
    private const int LongestTable = 400;
    private const int LongestMember = 40;
    private const int LongestArchitecture = 150;

    /// <summary>Tables of data, one a file; nobody reads them from top to bottom. Their names end in one of these words.</summary>
    private static readonly string[] TableEndings = ["Table.cs", "Symbols.cs", "EntityNames.cs"];

    [Fact]
    public void No_file_is_longer_than_200_lines_and_no_table_than_400() => Rule.HoldsWithout(
        from file in Sources()
        let lines = File.ReadLines(file).Count()
        where lines > (IsTable(file) ? LongestTable : LongestFile)
        select $"{Repository.Relative(file)}: {lines} lines");

    [Fact]
    public void No_member_is_longer_than_40_lines() => Rule.HoldsWithout(
        from file in Sources()
        where !IsTable(file)
        from member in CSharpMembers.Find(CSharpCode.Read(file))
        where member.Lines > LongestMember
        select $"{Repository.Relative(file)}:{member.Line}: {member.Lines} lines: {member.Header}");

    [Fact]
    public void The_description_of_the_architecture_stays_short() =>
        Assert.InRange(File.ReadLines(Path.Combine(Repository.Root, "ARCHITECTURE.md")).Count(), 1, LongestArchitecture);

    private static IEnumerable<string> Sources() => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"));

    private static bool IsTable(string file) => TableEndings.Any(ending => file.EndsWith(ending, StringComparison.Ordinal));
}
