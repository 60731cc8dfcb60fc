using SearchPortal.Publications;
using SearchPortal.Web.Shared;

namespace SearchPortal.Web.Tests;

public sealed class NameTagTests
{
    [Theory]
    [InlineData("Jane", "Doe", null, "Doe, Jane")]
    [InlineData("Ada", "Lovelace", "Jr.", "Lovelace Jr., Ada")]
    [InlineData("", "The vLLM Team", null, "The vLLM Team,")]
    [InlineData("", "OpenAI", null, "OpenAI")]
    [InlineData("", "王伟", null, "王伟")]
    public void Readers_part_a_name_where_it_is_parted(string given, string family, string? suffix, string expected) =>
        Assert.Equal(expected, NameTag.Of(new PersonName(given, family) { Suffix = suffix }).ToString());
}
