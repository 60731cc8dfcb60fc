using System.Buffers.Text;
using System.Globalization;
using System.Text;
using SearchPortal.Searching;

namespace SearchPortal.Web.Oai;

/// <summary>
/// Where a list goes on. It holds all there is to know, so that the site keeps nothing, and is as good in a later generation: records that
/// changed meanwhile come later. A forged one is a request like any other.
/// </summary>
internal sealed record OaiToken(string Verb, string Prefix, ChangeWindow Window, (long Date, ulong Hash)? After, int Cursor, int Total)
{
    private const int Longest = 1_000;

    /// <summary>The token as text, in letters that addresses may have.</summary>
    public string Write() => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
        $"{Verb}|{Prefix}|{Window.Set}|{Window.From}|{Window.Until}|{After?.Date}|{After?.Hash}|{Cursor}|{Total}")));

    /// <summary>Reads a token; null when it is none of this verb's.</summary>
    public static OaiToken? Read(string verb, string text)
    {
        if (text.Length > Longest || !Base64Url.IsValid(text)) return null;
        string[] parts = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(text)).Split('|');
        if (parts.Length != 9 || parts[0] != verb || OaiFormat.Find(parts[1]) is null) return null;
        bool isRead = Number(parts[3], out long from) & Number(parts[4], out long until) & Number(parts[5], out long date)
            & ulong.TryParse(parts[6], NumberStyles.None, CultureInfo.InvariantCulture, out ulong hash) & Number(parts[7], out long cursor) & Number(parts[8], out long total);
        if (!isRead || cursor > int.MaxValue / 2 || total > int.MaxValue) return null;
        return new(verb, parts[1], new(from, until, parts[2].Length == 0 ? null : parts[2]), (date, hash), (int)cursor, (int)total);
    }

    private static bool Number(string text, out long number) => long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
