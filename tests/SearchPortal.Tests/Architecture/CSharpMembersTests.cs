namespace SearchPortal.Tests.Architecture;

/// <summary>The stops of <see cref="SizeTests"/> are only as good as what counts the lines.</summary>
public sealed class CSharpMembersTests
{
    private const string Source =
        """""
        namespace A;

        internal sealed class B(int x) : C<int>(x) where T : class
        {
            private static readonly string[] Names = [
                "}", "{",
            ];

            public int P { get; init; } = 3;

            [Fact]
            public string M(
                int a = 1)
            {
                var text = $"{{ {Names["}".Length]} \" {{";
                // a brace }
                if (a > 0) { return """ } """; }
                return '}' + @"\" + "";
            }

            public int Q =>
                1;

            private enum E { X, Y }

            public static bool operator ==(B a, B b)
            {
                return true;
            }
        }
        """"";

    [Theory]
    [InlineData("public int P", 9, 1)]
    [InlineData("public string M( int a = 1)", 12, 8)]
    [InlineData("public int Q", 21, 2)]
    public void A_member_is_found_with_its_place_and_length(string header, int line, int lines) =>
        Assert.Contains(new CSharpMember(header, line, lines), CSharpMembers.Find(CSharpCode.Blank(Source)));

    [Fact]
    public void Fields_are_no_members_and_nothing_after_a_string_is_lost()
    {
        var headers = CSharpMembers.Find(CSharpCode.Blank(Source)).Select(member => member.Header).ToList();

        Assert.DoesNotContain(headers, header => header.Contains("Names", StringComparison.Ordinal));
        Assert.Contains(headers, header => header.Contains("operator", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("a /* } */ b // }", "a         b     ")]
    [InlineData("""x = "}" + '}' + @"}";""", """x =     +     +     ;""")]
    public void Comments_and_literals_become_spaces(string source, string code) => Assert.Equal(code, CSharpCode.Blank(source));
}
