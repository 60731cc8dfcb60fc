using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using SearchPortal.Web.Delivery;

namespace SearchPortal.Web.Writing;

/// <summary>Writes a page as UTF-8. What a view writes arrives escaped; parts written by hand say it by <see cref="Html"/>.</summary>
/// <param name="page">Takes the bytes.</param>
internal sealed class HtmlWriter(PageBuffer page) : TextWriter(CultureInfo.InvariantCulture)
{
    /// <summary>Letters of every script stay readable in the source; what could be markup is escaped.</summary>
    public static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private const int LongestEntity = 10;
    private const int LongestNumber = 11;

    // What is no markup in text and quoted attributes, of the letters that most texts are made of.
    private static readonly SearchValues<char> Plain = SearchValues.Create(Enumerable.Range(' ', '\u007f' - ' ').Select(unit => (char)unit).Except(['&', '<', '>', '"', '\'']).ToArray());

    // RFC 3986, section 2.3.
    private static readonly bool[] Unreserved = [.. Enumerable.Range(0, 256).Select(unit => char.IsAsciiLetterOrDigit((char)unit) || unit is '-' or '.' or '_' or '~')];

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    private static ReadOnlySpan<byte> Hexadecimal => "0123456789ABCDEF"u8;

    /// <summary>Writes HTML. What stands literally in the pattern is markup; what fills its holes is text and escaped, unless it is made of markup itself.</summary>
    /// <returns>This writer.</returns>
    public HtmlWriter Html([InterpolatedStringHandlerArgument("")] ref HtmlPattern pattern) => this;

    /// <summary>Writes text, for elements and quoted attributes.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        for (int plain = text.IndexOfAnyExcept(Plain); plain >= 0; plain = text.IndexOfAnyExcept(Plain))
        {
            Ascii(text[..plain]);
            text = text[plain..];
            int length = text.IndexOfAny(Plain) is var end and >= 0 ? end : text.Length;
            if (length == 1 && text[0] == '&') Write("&amp;"u8);
            else Escape(text[..length]);
            text = text[length..];
        }
        Ascii(text);
    }

    /// <summary>Writes a number in digits alone.</summary>
    public void Number(int number)
    {
        number.TryFormat(page.GetSpan(LongestNumber), out int written, default, CultureInfo.InvariantCulture);
        page.Advance(written);
    }

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> markup) => page.Write(markup);

    /// <summary>Writes a value as forms send it.</summary>
    public void Escaped(string value)
    {
        byte[] text = ArrayPool<byte>.Shared.Rent(Encoding.GetMaxByteCount(value.Length));
        int length = Encoding.GetBytes(value, text), written = 0;
        var room = page.GetSpan(3 * length);
        foreach (byte unit in text.AsSpan(0, length))
        {
            if (Unreserved[unit]) room[written++] = unit;
            else if (unit == ' ') room[written++] = (byte)'+';
            else
            {
                "%"u8.CopyTo(room[written..]);
                (room[written + 1], room[written + 2]) = (Hexadecimal[unit >> 4], Hexadecimal[unit & 15]);
                written += 3;
            }
        }
        page.Advance(written);
        ArrayPool<byte>.Shared.Return(text);
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        Utf8.FromUtf16(buffer, page.GetSpan(3 * buffer.Length), out _, out int written);
        page.Advance(written);
    }

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(char[] buffer, int index, int count)
    {
        Write(buffer.AsSpan(index, count));
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task FlushAsync() => Task.CompletedTask;

    private void Ascii(ReadOnlySpan<char> text)
    {
        System.Text.Ascii.FromUtf16(text, page.GetSpan(text.Length), out int written);
        page.Advance(written);
    }

    private void Escape(ReadOnlySpan<char> text)
    {
        char[] room = ArrayPool<char>.Shared.Rent(LongestEntity * text.Length);
        Encoder.Encode(text, room, out _, out int written);
        Write(room.AsSpan(0, written));
        ArrayPool<char>.Shared.Return(room);
    }
}
