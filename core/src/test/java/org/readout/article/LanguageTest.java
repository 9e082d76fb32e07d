package org.readout.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

  private final Language language = Language.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The two ministers met in Geneva on Monday and agreed to talk again.",
        "en | Minister arrives in Ankara for talks on grain",
        "en | Three killed as ferry sinks off Crete, coastguard says",
        "de | Die beiden Minister trafen sich am Montag in Genf und vereinbarten weitere Gespräche.",
        "fr | Les deux ministres se sont rencontrés lundi à Genève pour discuter de la crise.",
        "es | Los dos ministros se reunieron el lunes en Ginebra para hablar de la crisis.",
        "pt | Os dois ministros reuniram-se na segunda-feira em Genebra e não chegaram a um acordo.",
        "it | I due ministri si sono incontrati lunedì a Ginevra per parlare della crisi.",
        "nl | De twee ministers hebben maandag in Genève over de crisis gesproken, maar niet lang.",
        "sv | De två ministrarna träffades på måndagen och talade om krisen, men det blev inte mer.",
        "pl | Dwaj ministrowie spotkali się w poniedziałek w Genewie i rozmawiali o kryzysie.",
        "tr | İki bakan pazartesi günü bir araya geldi ve kriz için yeni bir toplantı kararı aldı.",
        "id | Kedua menteri itu bertemu di Jenewa pada hari Senin untuk membahas krisis dengan tenang.",
        "vi | Hai bộ trưởng đã gặp nhau tại Geneva vào thứ Hai để bàn về cuộc khủng hoảng.",
        "ru | Два министра встретились в понедельник в Женеве и договорились о новых переговорах.",
        "uk | Два міністри зустрілися в понеділок у Женеві та домовилися про нові переговори.",
        "ar | التقى الوزيران في جنيف يوم الاثنين من أجل بحث الأزمة في المنطقة.",
        "fa | دو وزیر روز دوشنبه در ژنو با هم دیدار کردند و این گفتگو ادامه می یابد.",
        "he | שני השרים נפגשו ביום שני בז'נבה ודנו במשבר.",
        "zh | 两国部长星期一在日内瓦举行会谈。",
        "ja | 両国の大臣は月曜日にジュネーブで会談した。",
        "ko | 두 장관은 월요일 제네바에서 회담했다.",
        "el | Οι δύο υπουργοί συναντήθηκαν τη Δευτέρα στη Γενεύη.",
        "hi | दोनों मंत्री सोमवार को जिनेवा में मिले।"
      })
  void tells(String code, String text) {
    assertThat(language.of(text)).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Geneva", "!!! ??? ...", "12 34 56 78 90", "Xi Lee Wang Cho Kim Wi"})
  void cannotTell(String text) {
    assertThat(language.of(text)).isEqualTo("und");
  }
}
