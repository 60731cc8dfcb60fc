using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchPortal.Web.Tests.Hosting;

/// <summary>A browser asks for every part of a font whose range has a character of the page.</summary>
public sealed partial class FontRangesTests(Portal portal)
{
    [Theory]
    [InlineData("portal.css")]
    [InlineData("pages.css")]
    [InlineData("cjk.css")]
    public async Task No_character_is_in_two_parts_of_a_font(string style)
    {
        var doubles = (await FacesAsync(style)).GroupBy(face => (face.Family, face.Weight)).SelectMany(parts => parts.SelectMany(part => part.Characters).GroupBy(character => character).Where(group => group.Count() > 1).Select(group => $"{parts.Key}: U+{group.Key:X}"));

        Assert.Empty(doubles);
    }

    [Theory]
    [InlineData("chinese.css")]
    [InlineData("cjk.css")]
    public async Task Every_Chinese_letter_of_the_interface_is_in_one_slice(string style)
    {
        var slice = (await FacesAsync(style)).Single(face => face.File.Contains("cjk-words", StringComparison.Ordinal)).Characters.ToHashSet();
        var page = await portal.PageAsync("/zh/help");
        var letters = page.QuerySelectorAll("main h1, main h2, main p, main dd, footer").SelectMany(part => part.TextContent).Where(letter => letter is >= '\u4e00' and <= '\u9fff').ToHashSet();

        Assert.NotEmpty(letters);
        Assert.DoesNotContain(letters, letter => !slice.Contains(letter));
    }

    private async Task<List<(string Family, string Weight, string File, IEnumerable<int> Characters)>> FacesAsync(string style)
    {
        string text = await portal.Visitor.GetStringAsync("/assets/" + style, TestContext.Current.CancellationToken);
        return [.. Face().Matches(text).Select(face => (face.Groups["family"].Value, Weight().Match(face.Value).Value, face.Groups["file"].Value, face.Groups["ranges"].Value.Split(',').SelectMany(Characters)))];
    }

    private static IEnumerable<int> Characters(string range)
    {
        int[] ends = [.. range["U+".Length..].Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))];
        return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
    }

    [GeneratedRegex("""@font-face\{font-family:(?<family>[^;]+);.*?url\("(?<file>[^"]+)"\).*?unicode-range:(?<ranges>[^;}]+)\}""")]
    private static partial Regex Face();

    [GeneratedRegex("font-weight:[^;]+")]
    private static partial Regex Weight();
}
