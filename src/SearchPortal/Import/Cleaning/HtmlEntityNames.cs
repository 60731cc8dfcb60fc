using System.Collections.Frozen;

namespace SearchPortal.Import.Cleaning;

/// <summary>
/// Names of the HTML standard that the platform's decoder, which knows those of HTML 4, lacks, as far as they occur in metadata:
/// punctuation, Latin Extended-A, mathematical signs. Source: https://html.spec.whatwg.org/multipage/named-characters.html
/// </summary>
internal static class HtmlEntityNames
{
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Characters =
        new Dictionary<string, string>
        {
            ["apos"] = "\u0027", ["excl"] = "\u0021", ["num"] = "\u0023", ["dollar"] = "\u0024", ["percnt"] = "\u0025", ["lpar"] = "\u0028",
            ["rpar"] = "\u0029", ["ast"] = "\u002A", ["midast"] = "\u002A", ["plus"] = "\u002B", ["comma"] = "\u002C", ["period"] = "\u002E",
            ["sol"] = "\u002F", ["colon"] = "\u003A", ["semi"] = "\u003B", ["equals"] = "\u003D", ["quest"] = "\u003F", ["commat"] = "\u0040",
            ["lsqb"] = "\u005B", ["lbrack"] = "\u005B", ["bsol"] = "\u005C", ["rsqb"] = "\u005D", ["rbrack"] = "\u005D", ["Hat"] = "\u005E",
            ["lowbar"] = "\u005F", ["UnderBar"] = "\u005F", ["grave"] = "\u0060", ["lcub"] = "\u007B", ["lbrace"] = "\u007B", ["verbar"] = "\u007C",
            ["vert"] = "\u007C", ["VerticalLine"] = "\u007C", ["rcub"] = "\u007D", ["rbrace"] = "\u007D", ["Tab"] = "\u0009", ["NewLine"] = "\u000A",
            ["hyphen"] = "\u2010", ["dash"] = "\u2010", ["horbar"] = "\u2015", ["Vert"] = "\u2016", ["Verbar"] = "\u2016", ["ldquor"] = "\u201E",
            ["rdquor"] = "\u201D", ["rsquor"] = "\u2019", ["lsquor"] = "\u201A", ["nldr"] = "\u2025", ["mldr"] = "\u2026", ["tprime"] = "\u2034",
            ["bprime"] = "\u2035", ["caret"] = "\u2041", ["hybull"] = "\u2043", ["Amacr"] = "\u0100", ["amacr"] = "\u0101", ["Abreve"] = "\u0102",
            ["abreve"] = "\u0103", ["Aogon"] = "\u0104", ["aogon"] = "\u0105", ["Cacute"] = "\u0106", ["cacute"] = "\u0107", ["Ccirc"] = "\u0108",
            ["ccirc"] = "\u0109", ["Cdot"] = "\u010A", ["cdot"] = "\u010B", ["Ccaron"] = "\u010C", ["ccaron"] = "\u010D", ["Dcaron"] = "\u010E",
            ["dcaron"] = "\u010F", ["Dstrok"] = "\u0110", ["dstrok"] = "\u0111", ["Emacr"] = "\u0112", ["emacr"] = "\u0113", ["Edot"] = "\u0116",
            ["edot"] = "\u0117", ["Eogon"] = "\u0118", ["eogon"] = "\u0119", ["Ecaron"] = "\u011A", ["ecaron"] = "\u011B", ["Gcirc"] = "\u011C",
            ["gcirc"] = "\u011D", ["Gbreve"] = "\u011E", ["gbreve"] = "\u011F", ["Gdot"] = "\u0120", ["gdot"] = "\u0121", ["Gcedil"] = "\u0122",
            ["Hcirc"] = "\u0124", ["hcirc"] = "\u0125", ["Hstrok"] = "\u0126", ["hstrok"] = "\u0127", ["Itilde"] = "\u0128", ["itilde"] = "\u0129",
            ["Imacr"] = "\u012A", ["imacr"] = "\u012B", ["Iogon"] = "\u012E", ["iogon"] = "\u012F", ["Idot"] = "\u0130", ["imath"] = "\u0131",
            ["inodot"] = "\u0131", ["IJlig"] = "\u0132", ["ijlig"] = "\u0133", ["Jcirc"] = "\u0134", ["jcirc"] = "\u0135", ["Kcedil"] = "\u0136",
            ["kcedil"] = "\u0137", ["kgreen"] = "\u0138", ["Lacute"] = "\u0139", ["lacute"] = "\u013A", ["Lcedil"] = "\u013B", ["lcedil"] = "\u013C",
            ["Lcaron"] = "\u013D", ["lcaron"] = "\u013E", ["Lmidot"] = "\u013F", ["lmidot"] = "\u0140", ["Lstrok"] = "\u0141", ["lstrok"] = "\u0142",
            ["Nacute"] = "\u0143", ["nacute"] = "\u0144", ["Ncedil"] = "\u0145", ["ncedil"] = "\u0146", ["Ncaron"] = "\u0147", ["ncaron"] = "\u0148",
            ["ENG"] = "\u014A", ["eng"] = "\u014B", ["Omacr"] = "\u014C", ["omacr"] = "\u014D", ["Odblac"] = "\u0150", ["odblac"] = "\u0151",
            ["Racute"] = "\u0154", ["racute"] = "\u0155", ["Rcedil"] = "\u0156", ["rcedil"] = "\u0157", ["Rcaron"] = "\u0158", ["rcaron"] = "\u0159",
            ["Sacute"] = "\u015A", ["sacute"] = "\u015B", ["Scirc"] = "\u015C", ["scirc"] = "\u015D", ["Scedil"] = "\u015E", ["scedil"] = "\u015F",
            ["Tcedil"] = "\u0162", ["tcedil"] = "\u0163", ["Tcaron"] = "\u0164", ["tcaron"] = "\u0165", ["Tstrok"] = "\u0166", ["tstrok"] = "\u0167",
            ["Utilde"] = "\u0168", ["utilde"] = "\u0169", ["Umacr"] = "\u016A", ["umacr"] = "\u016B", ["Ubreve"] = "\u016C", ["ubreve"] = "\u016D",
            ["Uring"] = "\u016E", ["uring"] = "\u016F", ["Udblac"] = "\u0170", ["udblac"] = "\u0171", ["Uogon"] = "\u0172", ["uogon"] = "\u0173",
            ["Wcirc"] = "\u0174", ["wcirc"] = "\u0175", ["Ycirc"] = "\u0176", ["ycirc"] = "\u0177", ["Zacute"] = "\u0179", ["zacute"] = "\u017A",
            ["Zdot"] = "\u017B", ["zdot"] = "\u017C", ["Zcaron"] = "\u017D", ["zcaron"] = "\u017E", ["gacute"] = "\u01F5", ["epsi"] = "\u03B5",
            ["epsiv"] = "\u03F5", ["varepsilon"] = "\u03F5", ["straightepsilon"] = "\u03F5", ["thetav"] = "\u03D1", ["vartheta"] = "\u03D1",
            ["phiv"] = "\u03D5", ["varphi"] = "\u03D5", ["straightphi"] = "\u03D5", ["sigmav"] = "\u03C2", ["varsigma"] = "\u03C2",
            ["rhov"] = "\u03F1", ["varrho"] = "\u03F1", ["kappav"] = "\u03F0", ["varkappa"] = "\u03F0", ["gammad"] = "\u03DD", ["digamma"] = "\u03DD",
            ["ohm"] = "\u03A9", ["leq"] = "\u2264", ["geq"] = "\u2265", ["les"] = "\u2A7D", ["ges"] = "\u2A7E", ["leqq"] = "\u2266",
            ["geqq"] = "\u2267", ["ll"] = "\u226A", ["gg"] = "\u226B", ["Lt"] = "\u226A", ["Gt"] = "\u226B", ["prec"] = "\u227A", ["succ"] = "\u227B",
            ["preceq"] = "\u2AAF", ["succeq"] = "\u2AB0", ["sime"] = "\u2243", ["simeq"] = "\u2243", ["ap"] = "\u2248", ["approx"] = "\u2248",
            ["approxeq"] = "\u224A", ["propto"] = "\u221D", ["vprop"] = "\u221D", ["emptyset"] = "\u2205", ["emptyv"] = "\u2205",
            ["varnothing"] = "\u2205", ["isinv"] = "\u2208", ["in"] = "\u2208", ["setminus"] = "\u2216", ["compfn"] = "\u2218",
            ["integers"] = "\u2124", ["Int"] = "\u222C", ["oint"] = "\u222E", ["Sum"] = "\u2211", ["Sqrt"] = "\u221A", ["bot"] = "\u22A5",
            ["top"] = "\u22A4", ["vdash"] = "\u22A2", ["models"] = "\u22A7", ["mid"] = "\u2223", ["par"] = "\u2225", ["parallel"] = "\u2225",
            ["subset"] = "\u2282", ["subseteq"] = "\u2286", ["supset"] = "\u2283", ["supseteq"] = "\u2287", ["sqcup"] = "\u2294",
            ["sqcap"] = "\u2293", ["wedge"] = "\u2227", ["vee"] = "\u2228", ["div"] = "\u00F7", ["pm"] = "\u00B1", ["PlusMinus"] = "\u00B1",
            ["mp"] = "\u2213", ["MinusPlus"] = "\u2213", ["centerdot"] = "\u00B7", ["bullet"] = "\u2022", ["star"] = "\u2606", ["starf"] = "\u2605",
            ["sstarf"] = "\u22C6", ["bigstar"] = "\u2605", ["check"] = "\u2713", ["checkmark"] = "\u2713", ["cross"] = "\u2717", ["malt"] = "\u2720",
            ["ell"] = "\u2113", ["planckh"] = "\u210E", ["hbar"] = "\u210F", ["hslash"] = "\u210F", ["planck"] = "\u210F", ["Re"] = "\u211C",
            ["Im"] = "\u2111", ["aleph"] = "\u2135", ["complexes"] = "\u2102", ["Copf"] = "\u2102", ["naturals"] = "\u2115", ["Nopf"] = "\u2115",
            ["rationals"] = "\u211A", ["Qopf"] = "\u211A", ["reals"] = "\u211D", ["Ropf"] = "\u211D", ["Zopf"] = "\u2124", ["Popf"] = "\u2119",
            ["primes"] = "\u2119", ["Eopf"] = "\U0001D53C", ["rightarrow"] = "\u2192", ["RightArrow"] = "\u2192", ["leftarrow"] = "\u2190",
            ["LeftArrow"] = "\u2190", ["leftrightarrow"] = "\u2194", ["Rightarrow"] = "\u21D2", ["Leftarrow"] = "\u21D0", ["iff"] = "\u21D4",
            ["Longleftrightarrow"] = "\u27FA", ["longrightarrow"] = "\u27F6", ["longleftarrow"] = "\u27F5", ["map"] = "\u21A6", ["mapsto"] = "\u21A6",
            ["hookrightarrow"] = "\u21AA", ["uparrow"] = "\u2191", ["downarrow"] = "\u2193", ["nearr"] = "\u2197", ["searr"] = "\u2198",
            ["langle"] = "\u27E8", ["rangle"] = "\u27E9", ["angst"] = "\u00C5", ["circledR"] = "\u00AE", ["TRADE"] = "\u2122", ["COPY"] = "\u00A9",
            ["numero"] = "\u2116", ["half"] = "\u00BD", ["frac13"] = "\u2153", ["frac23"] = "\u2154", ["frac15"] = "\u2155", ["frac18"] = "\u215B",
            ["frac38"] = "\u215C", ["frac58"] = "\u215D", ["frac78"] = "\u215E", ["fflig"] = "\uFB00", ["filig"] = "\uFB01", ["fllig"] = "\uFB02",
            ["ffilig"] = "\uFB03", ["ffllig"] = "\uFB04", ["fjlig"] = "\u0066\u006A", ["emsp13"] = "\u2004", ["emsp14"] = "\u2005",
            ["numsp"] = "\u2007", ["puncsp"] = "\u2008", ["hairsp"] = "\u200A", ["VeryThinSpace"] = "\u200A", ["ThickSpace"] = "\u205F\u200A",
            ["MediumSpace"] = "\u205F", ["NoBreak"] = "\u2060", ["ZeroWidthSpace"] = "\u200B", ["NonBreakingSpace"] = "\u00A0", ["QUOT"] = "\u0022",
            ["AMP"] = "\u0026", ["LT"] = "\u003C", ["GT"] = "\u003E", ["OpenCurlyQuote"] = "\u2018", ["CloseCurlyQuote"] = "\u2019",
            ["OpenCurlyDoubleQuote"] = "\u201C", ["CloseCurlyDoubleQuote"] = "\u201D",
        }.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What a name stands for; null when it is not in this table.</summary>
    public static string? Find(ReadOnlySpan<char> name) => Characters.TryGetValue(name, out string? characters) ? characters : null;
}
