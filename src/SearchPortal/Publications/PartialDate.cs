using System.Globalization;

namespace SearchPortal.Publications;

/// <summary>A date of which the day, or day and month, may be unknown.</summary>
/// <param name="Year">Four digits, 1000 to 9999.</param>
/// <param name="Month">1 to 12; null when unknown.</param>
/// <param name="Day">1 to 31; null when unknown; never known without the month.</param>
public sealed record PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <summary>ISO 8601, as precise as it is known: "2024", "2024-06", "2024-06-17".</summary>
    public override string ToString() => (Month, Day) switch
    {
        (null, _) => Year.ToString("0000", CultureInfo.InvariantCulture),
        (int month, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}"),
        (int month, int day) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}-{day:00}"),
    };

    /// <summary>Reads what <see cref="ToString"/> writes (also "2024/6/17"); null for anything else or a day that no calendar has.</summary>
    public static PartialDate? Find(string text)
    {
        var parts = text.Split('-', '/');
        if (parts.Length > 3) return null;
        var numbers = new int[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i])) return null;

        int year = numbers[0];
        if (parts[0].Length != 4 || year < 1000) return null;
        if (numbers.Length == 1) return new(year);
        if (numbers[1] is < 1 or > 12) return null;
        if (numbers.Length == 2) return new(year, numbers[1]);
        return numbers[2] >= 1 && numbers[2] <= DateTime.DaysInMonth(year, numbers[1]) ? new(year, numbers[1], numbers[2]) : null;
    }
}
