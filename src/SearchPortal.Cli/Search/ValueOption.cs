using System.CommandLine;
using System.Globalization;

namespace SearchPortal.Cli.Search;

/// <summary>Options whose value is a whole number within limits, or one of a few words.</summary>
internal static class ValueOption
{
    /// <summary>A whole number; null when the option is not given.</summary>
    /// <param name="name">"--size".</param>
    /// <param name="least">Smallest number taken.</param>
    /// <param name="most">Largest number taken.</param>
    public static Option<int?> Number(string name, int least, int most) => new(name)
    {
        HelpName = "N",
        CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most) return number;
            result.AddError(most == int.MaxValue ? $"{name} takes a number from {least}." : $"{name} takes a number from {least} to {most}.");
            return null;
        },
    };

    /// <summary>A value of an enumeration by its name in any letter case; its first value when the option is not given.</summary>
    public static Option<T> Choice<T>(string name) where T : struct, Enum
    {
        string words = string.Join('|', Enum.GetNames<T>()).ToLowerInvariant();
        return new(name)
        {
            HelpName = words,
            CustomParser = result =>
            {
                string word = result.Tokens[0].Value;
                if (Enum.GetNames<T>().Contains(word, StringComparer.OrdinalIgnoreCase)) return Enum.Parse<T>(word, ignoreCase: true);
                result.AddError($"{name} takes {words}.");
                return default;
            },
        };
    }
}
