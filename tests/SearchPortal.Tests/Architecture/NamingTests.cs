using System.Text.RegularExpressions;

namespace SearchPortal.Tests.Architecture;

public sealed partial class NamingTests
{
    [Fact]
    public void No_type_is_named_for_a_role_that_says_nothing() =>
        Rule.HoldsWithout(Types().Where(type => EmptyRole().IsMatch(type.Name)).Select(type => $"{type.File}: {type.Name}"));

    [Fact]
    public void No_file_is_named_for_a_role_that_says_nothing() =>
        Rule.HoldsWithout(Repository.Files("src", "*.cs").Where(file => EmptyRole().IsMatch(Path.GetFileNameWithoutExtension(file))).Select(Repository.Relative));

    [Fact]
    public void No_folder_has_the_name_of_a_type()
    {
        var types = Types().Select(type => type.Name).ToHashSet();
        var folders = Repository.Files("src", "*.cs").SelectMany(file => Repository.Relative(file).Split('/')[..^1]).Distinct();

        Rule.HoldsWithout(folders.Where(types.Contains));
    }

    [Fact]
    public void Every_interface_has_two_implementations()
    {
        var sources = Repository.Files("src", "*.cs").Select(CSharpCode.Read).ToList();
        var interfaces = sources.SelectMany(code => Interface().Matches(code)).Select(match => match.Groups[1].Value);

        Rule.HoldsWithout(interfaces.Where(name => sources.Sum(code => Regex.Count(code, $@"\b(class|record|struct)\s[^{{;]*:[^{{;]*\b{name}\b")) < 2));
    }

    private static IEnumerable<(string File, string Name)> Types() =>
        from file in Repository.Files("src", "*.cs")
        from Match match in TypeName().Matches(CSharpCode.Read(file))
        select (Repository.Relative(file), match.Groups[1].Value);

    [GeneratedRegex(@"(Service|Manager|Helpers?|Util|Utils|Utilit(y|ies)|Impl|Base|Common|Extensions|Info)$")]
    private static partial Regex EmptyRole();

    [GeneratedRegex(@"\b(?:class|struct|record|interface|enum)\s+(?:struct\s+|class\s+)?([A-Z]\w*)")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"\binterface\s+([A-Z]\w*)")]
    private static partial Regex Interface();
}
